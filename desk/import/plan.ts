import { oneLine } from '#newsroom/clean-words.ts';
import { concerns } from '#newsroom/concerns.ts';
import type { AdvisoryEvent, EditionContent, Text } from '#newsroom/content.ts';
import type { ImportLine } from '#newsroom/import-line.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { proposals, type RequirementsContext, refusals } from '#newsroom/requirements.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { lineFaults, yearWarnings } from './plan-faults.ts';
import { planText } from './plan-text.ts';

/** What a line says the release is to be: by when it was, or is to be, published. */
export type Moment = 'draft' | 'archive' | 'scheduled';
export type ImportPlan = {
  readonly line: ImportLine;
  readonly mainLanguage: Language;
  readonly moment: Moment;
  /** A standing page's fixed address. */
  readonly fixedSlug: string | null;
  readonly content: EditionContent;
  readonly oldAddresses: readonly OldAddress[];
  /** What was dropped or does not meet today's requirements. */
  readonly warnings: readonly Fault[];
};
export type OldAddress = { readonly language: Language; readonly path: string };

export type PlanContext = {
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly zone: string;
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly contacts: readonly string[];
  readonly defaultContact: string | null;
  readonly createMissing: boolean;
  /** Leaves the photos out and tells so, instead of refusing the line. */
  readonly skipMedia: boolean;
  readonly now: Date;
};

/** What of a line was settled before its texts are read. */
export type Settled = { readonly moment: Moment; readonly mainLanguage: Language };

type Planned =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Turns a line into what is to be written, or says what is wrong with it. Pure. */
export function planImport(line: ImportLine, context: PlanContext): Planned {
  const moment = momentOf(line, context.now);
  const mainLanguage = mainOf(line, context);
  const faults = lineFaults(line, context, { moment, mainLanguage });
  const warnings: Fault[] = [];
  const texts: Record<Language, Text> = {};
  for (const [language, given] of Object.entries(line.texts)) {
    const read = planText(given, language, moment === 'draft');
    if ('faults' in read) faults.push(...read.faults);
    else {
      texts[language] = read.ok;
      warnings.push(...read.warnings);
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  return planContent(line, context, { moment, mainLanguage, texts, warnings });
}

type Parts = Settled & {
  readonly texts: Record<Language, Text>;
  readonly warnings: readonly Fault[];
};

function planContent(line: ImportLine, context: PlanContext, parts: Parts): Planned {
  const { moment, mainLanguage } = parts;
  const fixedSlug = line.kind === 'standing_page' ? (line.texts[mainLanguage]?.slug ?? null) : null;
  const requirements = requirementsOf(line, context, mainLanguage);
  const given = contentOf(line, context, parts);
  // To a draft everything is proposed when somebody submits it.
  const { content } = moment === 'draft' ? { content: given } : proposals(given, requirements);
  const missing = moment === 'draft' ? [] : refusals(content, requirements);
  if (moment === 'scheduled' && missing.length > 0) return { ok: false, faults: missing };
  const unsure = moment === 'scheduled' ? concerns(content, null) : [];
  const warnings = [
    ...parts.warnings,
    ...missing,
    ...unsure.map(({ field, sentence }) => ({ field, sentence })),
    ...yearWarnings(line, context.zone),
    ...line.media.map(({ file }) => ({ field: 'media', sentence: `${file} was left out` })),
  ];
  const plan = { line, mainLanguage, moment, fixedSlug, content, warnings };
  return { ok: true, plan: { ...plan, oldAddresses: oldAddressesOf(line) } };
}

function mainOf(line: ImportLine, { mainLanguage }: PlanContext): Language {
  const first = line.texts[mainLanguage] ? mainLanguage : Object.keys(line.texts)[0];
  return line.main ?? first ?? mainLanguage;
}

/** The addresses from before of every language. */
export function oldAddressesOf(line: ImportLine): OldAddress[] {
  return Object.entries(line.texts).flatMap(([language, text]) =>
    text.old_addresses.map((path) => ({ language, path })),
  );
}

function momentOf(line: ImportLine, now: Date): Moment {
  if (line.published_at === undefined) return 'draft';
  return new Date(line.published_at).getTime() <= now.getTime() ? 'archive' : 'scheduled';
}

function contentOf(
  line: ImportLine,
  { zone, now, defaultContact }: PlanContext,
  parts: Parts,
): EditionContent {
  const { moment, mainLanguage, texts } = parts;
  const instant = new Date(line.published_at ?? now);
  const others = Object.keys(texts).filter((language) => language !== mainLanguage);
  const isStanding = line.kind === 'standing_page';
  const standard = defaultContact === null || isStanding ? [] : [defaultContact];
  return {
    kind: line.kind ?? 'press_release',
    section: line.section,
    topics: line.topics ?? [],
    included: [mainLanguage, ...others.sort()],
    archiveDate:
      moment === 'archive' ? { instant: instant.toISOString(), wall: wallOf(instant, zone), zone } : null,
    kindOfChange: null,
    changeNotes: {},
    contacts: line.contacts ?? standard,
    texts: isStanding ? withoutSlugs(texts) : texts,
    ...(line.event && { event: eventOf(line.event, zone) }),
    ticked: [],
    copied: null,
  };
}

function eventOf(given: NonNullable<ImportLine['event']>, institutionZone: string): AdvisoryEvent {
  const { zone = institutionZone, start, end, deadline, places, contact = null } = given;
  const timeOf = (at: string | undefined) =>
    at === undefined ? null : { instant: new Date(at).toISOString(), wall: wallOf(new Date(at), zone) };
  const said = Object.entries(places).map(([language, place]) => [language, oneLine(place)] as const);
  return {
    zone,
    start: timeOf(start),
    end: timeOf(end),
    deadline: timeOf(deadline),
    places: Object.fromEntries(said),
    contact,
  };
}

function withoutSlugs(texts: Readonly<Record<Language, Text>>): Record<Language, Text> {
  const bare = Object.entries(texts).map(([language, text]) => [language, { ...text, slug: null }] as const);
  return Object.fromEntries(bare);
}

/** Every press contact that a line names. */
export function contactsOf({ contacts = [], event }: ImportLine): string[] {
  return event?.contact === undefined ? contacts : [...contacts, event.contact];
}

/** What is missing and will be created counts as there. An empty list of contacts is meant so. */
function requirementsOf(line: ImportLine, context: PlanContext, mainLanguage: Language): RequirementsContext {
  const known = (there: readonly string[], wanted: readonly string[] = []) =>
    context.createMissing ? [...there, ...wanted] : there;
  return {
    mainLanguage,
    publicLanguages: [],
    knownSections: known(context.sections, [line.section]),
    knownTopics: known(context.topics, line.topics),
    knownContacts: known(context.contacts, contactsOf(line)),
    defaultContact: null,
    isStandingPage: line.kind === 'standing_page',
    languages: context.languages,
  };
}
