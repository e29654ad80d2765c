import type { AdvisoryEvent, EditionContent, Text } from '../content.ts';

/** Fields of the form of an edition by name; null for a box that is not ticked. */
export type FormFields = Readonly<Record<string, string | null>>;

const LINES = [
  'headline',
  'subhead',
  'summary',
  'dateline',
  'notes',
] as const satisfies readonly (keyof Text)[];

/**
 * What the form of an edition holds when it is filled from this content: what `editForm` reads back. A box
 * that is not ticked posts nothing.
 */
export function fieldsOf(content: EditionContent): Record<string, string> {
  const { kind, section, kindOfChange, included, topics, contacts, changeNotes, texts, event } = content;
  return {
    kind,
    section,
    ...(kindOfChange && { kindOfChange }),
    ...ticked('included', included),
    ...ticked('topics', topics),
    ...ticked('contacts', contacts),
    ...(event && eventFields(event)),
    ...under('changeNotes', changeNotes),
    ...Object.assign({}, ...Object.entries(texts).map(([language, text]) => textFields(language, text))),
  };
}

/**
 * What has to be set in a form that holds `own`, so that it holds `merged`. The zone of an event that is gone
 * stays: there is no field without one.
 */
export function changedFields(own: EditionContent, merged: EditionContent): FormFields {
  const [was, is] = [fieldsOf(own), fieldsOf(merged)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(
    names
      .filter((name) => was[name] !== is[name] && !(name === 'event.zone' && is[name] === undefined))
      .map((name) => [name, is[name] ?? null]),
  );
}

function ticked(name: string, chosen: readonly string[]): Record<string, string> {
  return Object.fromEntries(chosen.map((one) => [`${name}.${one}`, 'yes']));
}

function under(name: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([language, said]) => [`${name}.${language}`, said]));
}

function textFields(language: string, text: Text): Record<string, string> {
  const at = `texts.${language}`;
  return {
    ...Object.fromEntries(LINES.map((field) => [`${at}.${field}`, text[field]])),
    [`${at}.bodyDocument`]: JSON.stringify(text.body),
    [`${at}.slug`]: text.slug ?? '',
  };
}

function eventFields({ zone, start, end, deadline, contact, places }: AdvisoryEvent): Record<string, string> {
  return {
    'event.zone': zone,
    'event.start': start?.wall ?? '',
    'event.end': end?.wall ?? '',
    'event.deadline': deadline?.wall ?? '',
    'event.contact': contact ?? '',
    ...under('event.places', places),
  };
}
