import { readColour } from './colours.ts';
import { readEmblem } from './emblem.ts';
import { isKnownZone } from './institution-time.ts';
import type { Fault } from './refusal.ts';
import { contactUri, untilFault } from './security-contact.ts';
import { type ByLanguage, DATE_STYLES, type DateStyle, type Language } from './vocabulary.ts';

/** What an admin changes of the institution besides its languages. */
export type InstitutionSettings = {
  readonly names: ByLanguage;
  readonly mottos: Readonly<Record<Language, { readonly words: string; readonly attribution: string }>>;
  readonly boilerplate: ByLanguage;
  /** What stands after the last word of a release; `###` where a language has none. */
  readonly endMarks: ByLanguage;
  /** `#rrggbb`. */
  readonly colour: string;
  /** A cleaned SVG drawing, or null for the one that comes with the program. */
  readonly emblem: string | null;
  readonly zone: string;
  readonly dateStyle: DateStyle;
  /** `mailto:…` or `https://…`; empty where nobody is named. */
  readonly securityContact: string;
  readonly securityUntil: Date | null;
};

/** Some of it as it was typed: colour, drawing, style and address are still to be read. */
export type TypedSettings = Partial<
  Omit<InstitutionSettings, 'emblem' | 'dateStyle'> & { readonly emblem: string; readonly dateStyle: string }
>;

export type PlannedSettings =
  | { readonly ok: true; readonly after: InstitutionSettings }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const LONGEST_MARK = 20;

/**
 * The settings after a change, or what is wrong with it, each at its field.
 *
 * @param languages of the institution: its name is wanted in each
 */
export function plannedSettings(
  before: InstitutionSettings,
  typed: TypedSettings,
  languages: readonly Language[],
  now: Date,
): PlannedSettings {
  const reading = new Reading();
  const after = {
    names: typed.names ?? before.names,
    mottos: typed.mottos ?? before.mottos,
    boilerplate: typed.boilerplate ?? before.boilerplate,
    endMarks: typed.endMarks ?? before.endMarks,
    colour: typed.colour === undefined ? before.colour : reading.colour(typed.colour),
    emblem: typed.emblem === undefined ? before.emblem : reading.emblem(typed.emblem),
    zone: typed.zone === undefined ? before.zone : reading.zone(typed.zone),
    dateStyle: typed.dateStyle === undefined ? before.dateStyle : reading.dateStyle(typed.dateStyle),
    ...(typed.securityContact === undefined
      ? { securityContact: before.securityContact, securityUntil: before.securityUntil }
      : reading.security(typed.securityContact, typed.securityUntil ?? null, now)),
  };
  if (typed.names) reading.names(after.names, languages);
  if (typed.endMarks) reading.endMarks(after.endMarks);
  return reading.faults.length > 0 ? { ok: false, faults: reading.faults } : { ok: true, after };
}

/** Reads what was typed, and collects what is wrong. */
class Reading {
  readonly faults: Fault[] = [];

  #add(field: string, sentence: string): void {
    this.faults.push({ field, sentence });
  }

  colour(words: string): string {
    const colour = readColour(words);
    if (colour === null) this.#add('colour', 'Give the colour as # and six digits, such as #0f4668.');
    return colour ?? '';
  }

  emblem(words: string): string | null {
    if (words.trim() === '') return null;
    const drawing = readEmblem(words);
    if (!drawing.ok) this.#add('emblem', drawing.sentence);
    return drawing.ok ? drawing.svg : null;
  }

  zone(zone: string): string {
    if (!isKnownZone(zone)) this.#add('zone', 'Choose a time zone such as Asia/Baku.');
    return zone;
  }

  dateStyle(typed: string): DateStyle {
    const style = DATE_STYLES.find((one) => one === typed);
    if (!style) this.#add('dateStyle', 'Choose one of the date styles.');
    return style ?? 'long';
  }

  names(names: ByLanguage, languages: readonly Language[]): void {
    for (const language of languages) {
      if (!names[language]?.trim())
        this.#add(`names.${language}`, `Give the institution’s name in ${language}.`);
    }
  }

  endMarks(marks: ByLanguage): void {
    for (const [language, mark] of Object.entries(marks)) {
      const isFine = mark.length <= LONGEST_MARK && !mark.includes('\n');
      if (!isFine) this.#add(`endMarks.${language}`, `Take at most ${LONGEST_MARK} characters on one line.`);
    }
  }

  security(typed: string, until: Date | null, now: Date) {
    const nobody = { securityContact: '', securityUntil: null };
    if (typed.trim() === '') return nobody;
    const securityContact = contactUri(typed);
    if (securityContact === null)
      this.#add('securityContact', 'Give an e-mail address, or an address that begins with https://.');
    const fault = until === null ? 'Choose the day until which this holds.' : untilFault(until, now);
    if (fault) this.#add('securityUntil', fault);
    return { securityContact: securityContact ?? '', securityUntil: until };
  }
}
