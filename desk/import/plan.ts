import { isReservedPath } from '#newsroom/addresses.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { fromPlainText } from '#newsroom/document.ts';
import { documentFromHtml, HtmlTooLarge } from '#newsroom/html-import.ts';
import type { ImportLine, ImportText } from '#newsroom/import-line.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { proposals, type RequirementsContext, refusals, sanitizeLine } from '#newsroom/requirements.ts';
import type { Language } from '#newsroom/vocabulary.ts';

/** What a line says the release is to be. */
export type Moment = 'draft' | 'archive' | 'scheduled';
export type ImportPlan = {
  readonly line: ImportLine;
  readonly mainLanguage: Language;
  readonly moment: Moment;
  readonly content: EditionContent;
  readonly oldAddresses: readonly { readonly language: Language; readonly path: string }[];
  /** Plain sentences about what was dropped or does not meet today's requirements. */
  readonly warnings: readonly string[];
};

export type PlanContext = {
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly zone: string;
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly contacts: readonly string[];
  readonly defaultContact: string | null;
  readonly createMissing: boolean;
  readonly now: Date;
};

/** Turns a line into what is to be written, or says what is wrong with it. Pure. */
export function planImport(
  line: ImportLine,
  context: PlanContext,
):
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults = [...furnitureFaults(line, context), ...addressFaults(line, context)];
  const warnings: string[] = [];
  const texts: Record<Language, Text> = {};
  for (const [language, text] of Object.entries(line.texts)) {
    const read = textOf(text, `texts.${language}`, warnings);
    if ('faults' in read) faults.push(...read.faults);
    else texts[language] = read.text;
  }
  const mainLanguage =
    line.main ?? (texts[context.mainLanguage] ? context.mainLanguage : Object.keys(line.texts)[0]) ?? '';
  if (!line.texts[mainLanguage])
    faults.push({ field: 'main', sentence: `there is no text in ${mainLanguage}` });
  if (faults.length > 0) return { ok: false, faults };
  const moment = momentOf(line, context.now);
  const raw = contentOf(line, texts, mainLanguage, moment, context);
  const requirements = requirementsOf(mainLanguage, line, context);
  const { content } = proposals(raw, requirements);
  const missing = refusals(content, requirements);
  if (moment === 'scheduled' && missing.length > 0) return { ok: false, faults: missing };
  warnings.push(...missing.map(({ field, sentence }) => `${field}: ${sentence}`));
  return {
    ok: true,
    plan: { line, mainLanguage, moment, content, oldAddresses: oldAddressesOf(line), warnings },
  };
}

function furnitureFaults(line: ImportLine, context: PlanContext): Fault[] {
  const faults: Fault[] = [];
  const unknown = (field: string, what: string, known: readonly string[], wanted: readonly string[]) => {
    const missing = wanted.filter((candidate) => !known.includes(candidate));
    if (missing.length > 0) faults.push({ field, sentence: `there is no ${what} ${missing.join(', ')}` });
  };
  if (!context.createMissing) {
    unknown('section', 'section', context.sections, [line.section]);
    unknown('topics', 'topic', context.topics, line.topics);
    unknown('contacts', 'press contact', context.contacts, line.contacts ?? []);
  }
  unknown('texts', 'language of the institution', context.languages, Object.keys(line.texts));
  if (line.media && line.media.length > 0) {
    faults.push({ field: 'media', sentence: 'photos cannot be imported yet; leave the key out' });
  }
  if (line.kind === 'standing_page')
    faults.push({ field: 'kind', sentence: 'standing pages are written on the desk' });
  return faults;
}

function addressFaults(line: ImportLine, context: PlanContext): Fault[] {
  return oldAddressesOf(line)
    .filter(({ path }) => isReservedPath(path, context.languages))
    .map(({ language, path }) => ({
      field: `texts.${language}.old_addresses`,
      sentence: `${path} is an address of this site itself`,
    }));
}

function oldAddressesOf(line: ImportLine) {
  return Object.entries(line.texts).flatMap(([language, text]) =>
    text.old_addresses.map((path) => ({ language, path })),
  );
}

function textOf(
  text: ImportText,
  field: string,
  warnings: string[],
): { readonly text: Text } | { readonly faults: Fault[] } {
  if ((text.body === undefined) === (text.body_text === undefined)) {
    return { faults: [{ field: `${field}.body`, sentence: 'give either body or body_text' }] };
  }
  const headline = sanitizeLine(text.headline);
  if (headline === '' || /\n/.test(headline)) {
    return { faults: [{ field: `${field}.headline`, sentence: 'give a headline on one line' }] };
  }
  const body = bodyOf(text, field, warnings);
  if ('sentence' in body) return { faults: [body] };
  const { subhead, summary, dateline, notes, slug = null } = text;
  const lines = {
    subhead: sanitizeLine(subhead),
    summary: sanitizeLine(summary),
    dateline: sanitizeLine(dateline),
  };
  return { text: { headline, ...lines, body, notes, slug } };
}

function bodyOf(text: ImportText, field: string, warnings: string[]) {
  if (text.body_text !== undefined) return fromPlainText(text.body_text);
  try {
    const { document, dropped } = documentFromHtml(text.body ?? '');
    warnings.push(...dropped.map((what) => `${field}.body: dropped ${what}`));
    return document;
  } catch (trouble) {
    if (trouble instanceof HtmlTooLarge)
      return { field: `${field}.body`, sentence: 'the HTML is too large or nested too deeply' };
    throw trouble;
  }
}

function momentOf(line: ImportLine, now: Date): Moment {
  if (line.published_at === undefined) return 'draft';
  return new Date(line.published_at).getTime() <= now.getTime() ? 'archive' : 'scheduled';
}

function contentOf(
  line: ImportLine,
  texts: Record<Language, Text>,
  mainLanguage: Language,
  moment: Moment,
  context: PlanContext,
): EditionContent {
  const instant = new Date(line.published_at ?? context.now);
  const others = Object.keys(texts).filter((language) => language !== mainLanguage);
  const isArchive = moment === 'archive';
  return {
    kind: line.kind,
    section: line.section,
    topics: line.topics,
    included: [mainLanguage, ...others.sort()],
    archiveDate: isArchive
      ? { instant: instant.toISOString(), wall: wallOf(instant, context.zone), zone: context.zone }
      : null,
    kindOfChange: null,
    changeNotes: {},
    contacts: line.contacts ?? [],
    texts,
    ticked: [],
    copied: null,
  };
}

/** What is missing and will be created counts as there. */
function requirementsOf(mainLanguage: Language, line: ImportLine, context: PlanContext): RequirementsContext {
  const known = (there: readonly string[], wanted: readonly string[] = []) =>
    context.createMissing ? [...there, ...wanted] : there;
  return {
    mainLanguage,
    publicLanguages: [],
    knownSections: known(context.sections, [line.section]),
    knownTopics: known(context.topics, line.topics),
    knownContacts: known(context.contacts, line.contacts),
    defaultContact: context.defaultContact,
    isStandingPage: false,
    languages: context.languages,
  };
}
