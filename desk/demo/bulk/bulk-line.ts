import type { Named } from '../demo-text.ts';
import { type Dice, diceOf } from './dice.ts';
import { FAMILIES } from './families.ts';
import { SENTENCES } from './sentences.ts';

const LANGUAGES = ['az', 'en', 'ru'] as const;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const DAYS = 18 * 365;
const CONTACTS = [['press'], ['press'], ['sea-service'], ['night-desk', 'press']] as const;

/**
 * One believable release of the past for measurement, as a line of an import file: in az, en and ru, of
 * several kinds, on a working day between 2008 and 2025. The same index gives the same line.
 */
export function bulkLine(index: number): string {
  const dice = diceOf(index);
  const family = dice.oneOf(FAMILIES);
  const { headline, first } = family.open(dice);
  const paragraphs = bodyOf(dice, first);
  const texts = LANGUAGES.map((language) => [
    language,
    {
      headline: headline[language],
      body: paragraphs
        .map((sentences) => `<p>${sentences.map((one) => one[language]).join(' ')}</p>`)
        .join(''),
    },
  ]);
  return JSON.stringify({
    source_id: `bulk-${index}`,
    kind: family.kind,
    section: family.section,
    published_at: instantOf(dice),
    topics: family.topics,
    contacts: dice.oneOf(CONTACTS),
    main: 'az',
    texts: Object.fromEntries(texts),
  });
}

/** The opening sentence and three to seven paragraphs of two to four sentences, none of them twice. */
function bodyOf(dice: Dice, first: Named): Named[][] {
  const left = [...SENTENCES];
  const take = () => left.splice(dice.between(0, left.length - 1), 1);
  const more = Array.from({ length: dice.between(3, 7) }, () =>
    Array.from({ length: dice.between(2, 4) }, take).flat(),
  );
  const [opening = [], ...rest] = more;
  return [[first, ...opening], ...rest];
}

/** In the zone of the demo, from Monday to Friday between nine and eighteen. */
function instantOf(dice: Dice): string {
  const day = new Date(FIRST_DAY + dice.between(0, DAYS - 1) * 86_400_000);
  const weekend = (day.getUTCDay() + 6) % 7 > 4;
  const date = new Date(day.getTime() - (weekend ? 2 * 86_400_000 : 0)).toISOString().slice(0, 10);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date}T${two(dice.between(9, 17))}:${two(dice.between(0, 59))}:00+04:00`;
}
