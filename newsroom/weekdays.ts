import { type Concern, concern, type Field } from './concern.ts';
import { fold } from './fold.ts';
import type { Language } from './vocabulary.ts';

/** Finds dates with a weekday beside them and says where the two disagree. */

const MONTHS = 12;

type Names = { readonly weekdays: ReadonlyMap<string, number>; readonly months: ReadonlyMap<string, number> };

/** Names as the platform knows them, folded, in the forms that stand in running text. */
function namesIn(language: Language): Names {
  const weekdays = new Map<string, number>();
  const months = new Map<string, number>();
  for (let day = 0; day < 7; day += 1) {
    // 4 January 2026 is a Sunday.
    const date = new Date(Date.UTC(2026, 0, 4 + day));
    const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
    for (const form of formsOf(fold(name, language))) weekdays.set(form, day);
  }
  for (let month = 0; month < MONTHS; month += 1) {
    const date = new Date(Date.UTC(2026, month, 4));
    const inDate = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).formatToParts(date);
    const name = inDate.find((part) => part.type === 'month')?.value ?? '';
    months.set(fold(name, language), month);
  }
  return { weekdays, months };
}

/** The name, and how it stands after a preposition: `среда` becomes `среду`. */
function formsOf(name: string): string[] {
  return name.endsWith('а') ? [name, `${name.slice(0, -1)}у`] : [name];
}

/** A concern for each weekday that is not that date's; only dates with a year can be checked. */
export function weekdayConcerns(fields: readonly Field[], language: Language): Concern[] {
  const names = namesIn(language);
  return fields.flatMap(({ name, words }) =>
    wrongWeekdays(words, names, language).map((place) =>
      concern('weekday', language, name, place, `“${place}”: the weekday is not that date’s.`),
    ),
  );
}

function wrongWeekdays(words: string, names: Names, language: Language): string[] {
  const tokens = words.split(/\s+/).filter((token) => token !== '');
  return tokens.flatMap((token, index) => {
    // Two words first: `cümə axşamı` is Thursday, `cümə` alone Friday.
    const two = `${bare(token, language)} ${bare(tokens[index + 1] ?? '', language)}`;
    const day = names.weekdays.get(two) ?? names.weekdays.get(bare(token, language));
    if (day === undefined) return [];
    const near = dateNear(tokens, index, names, language);
    if (!near || new Date(Date.UTC(near.year, near.month, near.day)).getUTCDay() === day) return [];
    return [tokens.slice(Math.min(index, near.from), Math.max(index, near.to) + 1).join(' ')];
  });
}

function bare(token: string, language: Language): string {
  return fold(token, language).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

type Near = { day: number; month: number; year: number; from: number; to: number };

/** The date within four words on either side: `13 September 2018` or `September 13, 2018`. */
function dateNear(tokens: readonly string[], at: number, names: Names, language: Language): Near | null {
  for (let index = Math.max(0, at - 4); index <= Math.min(tokens.length - 1, at + 3); index += 1) {
    const month = names.months.get(bare(tokens[index] ?? '', language));
    if (month === undefined) continue;
    const before = number(tokens[index - 1]);
    const after = number(tokens[index + 1]);
    const third = number(tokens[index + 2]);
    if (isDay(before) && isYear(after))
      return { day: before, month, year: after, from: index - 1, to: index + 1 };
    if (isDay(after) && isYear(third)) return { day: after, month, year: third, from: index, to: index + 2 };
  }
  return null;
}

function number(token: string | undefined): number {
  return Number(/^\D{0,2}(\d{1,4})(?:\D{0,6})$/.exec(token ?? '')?.[1] ?? Number.NaN);
}

const isDay = (value: number) => value >= 1 && value <= 31;
const isYear = (value: number) => value >= 1000 && value <= 9999;
