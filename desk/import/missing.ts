import {
  listContacts,
  listSections,
  listTopics,
  saveContact,
  saveSection,
  saveTopic,
} from '#db/editorial/furniture.ts';
import type { Institution } from '#db/editorial/institution.ts';
import { appendLedger } from '#db/editorial/ledger.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { ImportLine } from '#newsroom/import-line.ts';
import type { Work } from '../deed.ts';
import { contactsOf } from './plan.ts';

/** Keys of the furniture that a newsroom has. */
export type There = Readonly<Record<'sections' | 'topics' | 'contacts', readonly string[]>>;

export async function furnitureThere(db: Reads): Promise<There> {
  return {
    sections: (await listSections(db)).map(({ key }) => key),
    topics: (await listTopics(db)).map(({ key }) => key),
    contacts: (await listContacts(db)).map(({ key }) => key),
  };
}

type Furniture = { readonly kind: 'section' | 'topic' | 'contact'; readonly key: string };

/** The sections, topics and contacts that lines name and the newsroom lacks, each once: `section sea`. */
export function missingOf(lines: readonly ImportLine[], there: There): Furniture[] {
  const keysOf = (kind: Furniture['kind'], wanted: readonly string[], known: readonly string[]) =>
    [...new Set(wanted)].filter((key) => !known.includes(key)).map((key) => ({ kind, key }));
  return [
    ...keysOf(
      'section',
      lines.map((line) => line.section),
      there.sections,
    ),
    ...keysOf(
      'topic',
      lines.flatMap((line) => line.topics ?? []),
      there.topics,
    ),
    ...keysOf('contact', lines.flatMap(contactsOf), there.contacts),
  ];
}

/**
 * Makes the furniture that lines name and that is not there yet. Its names are made from the keys, in
 * every language: readers see them until somebody gives better ones on the desk.
 */
export async function createMissing(
  work: Work,
  lines: readonly ImportLine[],
  { languages }: Institution,
): Promise<string[]> {
  const { tx, now } = work;
  const missing = missingOf(lines, await furnitureThere(tx));
  let hasDefault = (await listContacts(tx)).some((contact) => contact.isDefault);
  for (const { kind, key } of missing) {
    const names = Object.fromEntries(languages.map((language) => [language, nameOf(key)]));
    if (kind === 'section') await saveSection(tx, key, names);
    else if (kind === 'topic') await saveTopic(tx, key, names);
    else {
      await saveContact(tx, { key, names, duties: {}, email: '', phone: '' }, !hasDefault);
      hasDefault = true;
    }
    await appendLedger(tx, { releaseId: null, before: 'furniture', after: `${kind} ${key}`, at: now });
  }
  return missing.map(({ kind, key }) => `${kind} ${key}`);
}

/** `north-coast` → `North coast`. */
function nameOf(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
