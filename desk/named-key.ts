import {
  listSections,
  listTopics,
  orderFurniture,
  type Section,
  saveSection,
  saveTopic,
} from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { key as keyShape } from '#newsroom/content.ts';
import { type FurnitureChanges, furnitureChanges } from '#newsroom/furniture-changes.ts';
import { type Step, stepped } from '#newsroom/order.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import type { Finished } from './deed.ts';

/** Furniture that releases name by a key and readers by a name in each language. */
export type NamedKey = { readonly key: string; readonly names: ByLanguage };
export type NamedKind = 'section' | 'topic';
type Done = Finished<{ key: string }> | Refused;

const LISTS = { section: listSections, topic: listTopics } as const;
const SAVES = { section: saveSection, topic: saveTopic } as const;
const TABLES = { section: 'sections', topic: 'topics' } as const;

const KEYLESS: Readonly<Record<NamedKind, string>> = {
  section: 'Give the section a short key of small letters, digits and hyphens.',
  topic: 'Give the topic a short key of small letters, digits and hyphens.',
};

export const UNKNOWN: Readonly<Record<NamedKind, string>> = {
  section: 'There is no such section.',
  topic: 'There is no such topic.',
};

/** Why it cannot be kept like this: a key that fits no address, or no name in the main language. */
export async function namedKeyRefusal(
  tx: Tx,
  what: NamedKind,
  { key, names }: NamedKey,
): Promise<Refused | null> {
  if (!keyShape.safeParse(key).success) {
    const sentence = KEYLESS[what];
    return refuse('bad_input', sentence, [{ field: 'key', sentence }]);
  }
  const { mainLanguage } = await readInstitution(tx);
  if (names[mainLanguage]?.trim()) return null;
  const sentence =
    what === 'section'
      ? `Give the section’s name in ${mainLanguage}.`
      : `Give the topic’s name in ${mainLanguage}.`;
  return refuse('bad_input', sentence, [{ field: `names.${mainLanguage}`, sentence }]);
}

/** Adds or renames one. */
export async function saveNamedKey(tx: Tx, what: NamedKind, { key, names }: NamedKey): Promise<Done> {
  const refusal = await namedKeyRefusal(tx, what, { key, names });
  if (refusal) return refusal;
  const before = await memberOf(tx, what, key);
  await SAVES[what](tx, key, names);
  return furnitureChanged(
    what,
    key,
    before ? 'saved' : 'added',
    furnitureChanges({ names: before?.names }, { names }),
  );
}

/** Puts one a place further up or down in its list. At the end of the list nothing happens. */
export async function moveNamedKey(tx: Tx, what: NamedKind, key: string, step: Step): Promise<Done> {
  const order = (await LISTS[what](tx)).map((member) => member.key);
  if (!order.includes(key)) return refuse('not_found', UNKNOWN[what]);
  const after = stepped(order, key, step);
  await orderFurniture(tx, TABLES[what], after);
  return furnitureChanged(what, key, 'moved', furnitureChanges({ order }, { order: after }));
}

/** What the audit log says of one that is about to be removed. */
export async function namedKeyRemoved(
  tx: Tx,
  what: NamedKind,
  key: string,
): Promise<Finished<{ key: string }>> {
  const names = Object.entries((await memberOf(tx, what, key))?.names ?? {});
  const changes = names.map(
    ([language, name]) => [`names.${language}`, { before: name, after: null }] as const,
  );
  return furnitureChanged(what, key, 'removed', Object.fromEntries(changes));
}

async function memberOf(tx: Tx, what: NamedKind, key: string): Promise<Pick<Section, 'names'> | undefined> {
  return (await LISTS[what](tx)).find((member) => member.key === key);
}

/** It is another one now: recorded, and a change of what readers see. Nothing is recorded where nothing differs. */
export function furnitureChanged(
  what: NamedKind | 'contact',
  key: string,
  change: 'added' | 'saved' | 'moved' | 'removed',
  changes: FurnitureChanges,
): Finished<{ key: string }> {
  if (Object.keys(changes).length === 0) return { ok: true, answer: { key }, audit: null };
  return {
    ok: true,
    answer: { key },
    audit: { details: { key, what: change }, changes },
    public: { releaseId: null, before: 'furniture', after: `${what} ${key}` },
  };
}
