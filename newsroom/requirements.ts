import { eventFaults } from './advisory.ts';
import type { EditionContent, Text } from './content.ts';
import { cutAtWord, firstSentence, isAllowedLink, toPlainText, withoutPictures } from './document.ts';
import { linksOf } from './document-links.ts';
import type { Block } from './document-schema.ts';
import { pictureFaults } from './picture-faults.ts';
import type { Fault } from './refusal.ts';
import type { Language } from './vocabulary.ts';

/** What a content is held against. */
export type RequirementsContext = {
  readonly mainLanguage: Language;
  /** Languages that readers already have: they stay included. */
  readonly publicLanguages: readonly Language[];
  readonly knownSections: readonly string[];
  readonly knownTopics: readonly string[];
  readonly knownContacts: readonly string[];
  readonly defaultContact: string | null;
  readonly isStandingPage: boolean;
  /** The institution's languages. */
  readonly languages: readonly Language[];
};

/**
 * The publish requirements: certain faults only, each with its field and a plain sentence. Empty
 * when the content may go out.
 */
export function refusals(content: EditionContent, context: RequirementsContext): Fault[] {
  return [
    ...languageFaults(content, context),
    ...furnitureFaults(content, context),
    ...content.included.flatMap((language) => textFaults(content, language)),
    ...eventFaults(content, context.knownContacts),
    ...changeNoteFaults(content),
  ];
}

const fault = (field: string, sentence: string): Fault => ({ field, sentence });

function languageFaults(content: EditionContent, context: RequirementsContext): Fault[] {
  const missing = [context.mainLanguage, ...context.publicLanguages].filter(
    (l) => !content.included.includes(l),
  );
  const unknown = content.included.filter((language) => !context.languages.includes(language));
  return [
    ...[...new Set(missing)].map((language) =>
      fault('included', `Include ${language}: it is the main language or already public.`),
    ),
    ...unknown.map((language) =>
      fault('included', `Leave ${language} out: the institution does not publish in it.`),
    ),
  ];
}

function furnitureFaults(content: EditionContent, context: RequirementsContext): Fault[] {
  const faults: Fault[] = [];
  if (!context.knownSections.includes(content.section)) {
    faults.push(fault('section', 'Choose a section that exists.'));
  }
  if (content.contacts.length === 0 && !context.isStandingPage) {
    faults.push(fault('contacts', 'Choose at least one press contact.'));
  }
  // A contact that is gone by now goes out all the same where its card was copied at submit.
  const known = [...context.knownContacts, ...(content.copied?.contacts ?? []).map((card) => card.key)];
  const unknown = content.contacts.filter((key) => !known.includes(key));
  if (unknown.length > 0)
    faults.push(fault('contacts', `The press contact ${unknown.join(', ')} no longer exists.`));
  const gone = content.topics.filter((key) => !context.knownTopics.includes(key));
  if (gone.length > 0) faults.push(fault('topics', `The topic ${gone.join(', ')} no longer exists.`));
  return faults;
}

function changeNoteFaults(content: EditionContent): Fault[] {
  if (content.kindOfChange === null || content.kindOfChange === 'minor') return [];
  return content.included
    .filter((language) => !content.changeNotes[language]?.trim())
    .map((language) => fault(`changeNotes.${language}`, 'Say in a public sentence what changed.'));
}

function textFaults(content: EditionContent, language: Language): Fault[] {
  const text = content.texts[language];
  const at = (field: keyof Text) => `texts.${language}.${field}`;
  if (!text) return [fault(at('headline'), 'Write this language, or leave it out.')];
  return [
    ...headlineFaults(text, at('headline')),
    ...summaryFaults(text, at('summary')),
    ...bodyFaults(text, at('body')),
    ...loremFaults(text, language),
  ];
}

function headlineFaults(text: Text, field: string): Fault[] {
  const headline = text.headline.trim();
  if (headline === '') return [fault(field, 'Write a headline.')];
  if (headline.length > 200)
    return [fault(field, `Shorten the headline to 200 characters; it has ${headline.length}.`)];
  return /[\r\n]/.test(headline) ? [fault(field, 'Put the headline on one line.')] : [];
}

function summaryFaults(text: Text, field: string): Fault[] {
  const summary = text.summary.trim();
  if (summary === '') return [fault(field, 'Write a summary.')];
  if (summary.length > 300)
    return [fault(field, `Shorten the summary to 300 characters; it has ${summary.length}.`)];
  return summary === text.headline.trim()
    ? [fault(field, 'The summary repeats the headline. Say more.')]
    : [];
}

function bodyFaults(text: Text, field: string): Fault[] {
  const blocks = text.body.doc.content;
  const faults = pictureFaults(blocks, field);
  if (toPlainText(withoutPictures(text.body)).trim() === '')
    return [fault(field, 'Write the text.'), ...faults];
  if (skipsHeadingLevel(blocks))
    faults.push(fault(field, 'A heading skips a level. Use level 2 before level 3.'));
  if (blocks.some((block) => block.type === 'table' && !hasHeaderCells(block))) {
    faults.push(fault(field, 'A table has no header cells. Make its first row or column the header.'));
  }
  for (const link of linksOf(blocks)) {
    if (link.words.trim() === '') faults.push(fault(field, `The link to ${link.href} has no words.`));
    if (!isAllowedLink(link.href))
      faults.push(fault(field, `The link “${link.words}” must begin with https, http, mailto or tel.`));
  }
  return faults;
}

function skipsHeadingLevel(blocks: readonly Block[]): boolean {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.attrs.level] : []));
  return levels[0] === 3;
}

function hasHeaderCells(table: Block & { type: 'table' }): boolean {
  return table.content.some((row) => row.content.some((cell) => cell.type === 'tableHeader'));
}

function loremFaults(text: Text, language: Language): Fault[] {
  const places: [keyof Text, string][] = [
    ['headline', text.headline],
    ['summary', text.summary],
    ['body', toPlainText(text.body)],
  ];
  return places
    .filter(([, words]) => /lorem ipsum/i.test(words))
    .map(([field]) => fault(`texts.${language}.${field}`, 'Replace the filler text (“lorem ipsum”).'));
}

/** What was filled in before submit, to be shown to the person. */
export type Proposed = { readonly content: EditionContent; readonly told: readonly Fault[] };

/** Proposes a missing summary from the first sentence and the default contact where none is chosen. */
export function proposals(content: EditionContent, context: RequirementsContext): Proposed {
  const told: Fault[] = [];
  const texts: Record<Language, Text> = { ...content.texts };
  for (const language of content.included) {
    const text = texts[language];
    if (text?.summary.trim() !== '') continue;
    const sentence = firstSentence(text.body, language);
    const summary =
      sentence === text.headline.trim()
        ? cutAtWord(toPlainText(withoutPictures(text.body)).replace(/\s+/g, ' '), 300)
        : sentence;
    if (summary === '') continue;
    texts[language] = { ...text, summary };
    told.push(fault(`texts.${language}.summary`, 'The summary was taken from the first sentence.'));
  }
  if (content.contacts.length > 0 || !context.defaultContact || context.isStandingPage) {
    return { content: { ...content, texts }, told };
  }
  told.push(fault('contacts', 'The default press contact was added.'));
  return { content: { ...content, texts, contacts: [context.defaultContact] }, told };
}

/** Words without control characters and the invisible marks that turn text around; line ends stay. */
export function sanitizeLine(line: string): string {
  return line
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
