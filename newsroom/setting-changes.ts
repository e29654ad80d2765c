import { eventOf } from './advisory.ts';
import type { ContactCard, EditionContent } from './content.ts';
import type { Language } from './vocabulary.ts';

/** One setting that differs, with what it held and holds: keys, wall times, lines; none where nothing is set. */
export type SettingChange = {
  readonly field: SettingField;
  /** Of settings that each language has. */
  readonly language: Language | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
};
export const SETTING_FIELDS = [
  'kind',
  'section',
  'topics',
  'included',
  'kindOfChange',
  'archiveDate',
  'eventStart',
  'eventEnd',
  'eventContact',
  'eventDeadline',
  'contacts',
  'contactCards',
  'boilerplate',
  'slug',
  'ticked',
] as const;
export type SettingField = (typeof SETTING_FIELDS)[number];

/** What differs between two contents besides the words of their texts: everything else that approval is bound to. */
export function settingChanges(before: EditionContent, after: EditionContent): SettingChange[] {
  return SETTING_FIELDS.flatMap((field) => {
    // What is copied at submit is no change before it was copied once.
    if (isCopied(field) && (before.copied === null || after.copied === null)) return [];
    const languages = field === 'slug' || field === 'boilerplate' ? languagesOf(before, after) : [null];
    return languages.map((language) => ({
      field,
      language,
      before: heldIn(before, field, language ?? ''),
      after: heldIn(after, field, language ?? ''),
    }));
  }).filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function isCopied(field: SettingField): boolean {
  return field === 'contactCards' || field === 'boilerplate';
}

function languagesOf(...contents: readonly EditionContent[]): Language[] {
  return [...new Set(contents.flatMap(({ texts, included }) => [...Object.keys(texts), ...included]))];
}

function heldIn(content: EditionContent, field: SettingField, language: Language): readonly string[] {
  const event = eventOf(content);
  switch (field) {
    case 'kind':
      return [content.kind];
    case 'section':
      return [content.section];
    case 'topics':
      return content.topics.toSorted();
    case 'included':
      return content.included;
    case 'kindOfChange':
      return given(content.kindOfChange);
    case 'archiveDate':
      return timed(content.archiveDate?.wall, content.archiveDate?.zone);
    case 'eventStart':
      return timed(event?.start?.wall, event?.zone);
    case 'eventEnd':
      return timed(event?.end?.wall, event?.zone);
    case 'eventDeadline':
      return timed(event?.deadline?.wall, event?.zone);
    case 'eventContact':
      return given(event?.contact);
    case 'contacts':
      return content.contacts;
    case 'contactCards':
      return [...(content.copied?.contacts ?? []), ...cardsOf(content.copied?.accreditation)].map(cardLine);
    case 'boilerplate':
      return given(content.copied?.boilerplate[language]);
    case 'slug':
      return given(content.texts[language]?.slug);
    case 'ticked':
      return content.ticked.toSorted();
  }
}

function cardsOf(card: ContactCard | undefined): ContactCard[] {
  return card ? [card] : [];
}

/** `Press service, az: Mətbuat xidməti …, press@example.org`: all that readers see of a card. */
function cardLine({ names, duties, email, phone }: ContactCard): string {
  return [...Object.values(names), ...Object.values(duties), email, phone].filter(Boolean).join(', ');
}

function given(value: string | null | undefined): string[] {
  return value ? [value] : [];
}

function timed(wall: string | undefined, zone: string | undefined): string[] {
  return wall ? [`${wall.replace('T', ' ')} (${zone ?? ''})`] : [];
}
