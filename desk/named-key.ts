import {
  listSections,
  listTopics,
  removeSection,
  removeTopic,
  type Section,
  saveSection,
  saveTopic,
} from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { key as keyShape } from '#newsroom/content.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import type { Planned } from './furniture-change.ts';

/** Furniture that releases name by a key and readers by a name in each language. */
export type NamedKey = { readonly key: string; readonly names: ByLanguage };
export type NamedKind = 'section' | 'topic';

const LISTS = { section: listSections, topic: listTopics } as const;
const SAVES = { section: saveSection, topic: saveTopic } as const;
const REMOVES = { section: removeSection, topic: removeTopic } as const;
const NAMES = { section: 'sections', topic: 'topics' } as const;

const KEYLESS: Readonly<Record<NamedKind, string>> = {
  section: 'Give the section a short key of small letters, digits and hyphens.',
  topic: 'Give the topic a short key of small letters, digits and hyphens.',
};

const UNKNOWN: Readonly<Record<NamedKind, string>> = {
  section: 'There is no such section.',
  topic: 'There is no such topic.',
};

/** Adding or renaming one, or why it cannot be kept like this. */
export async function plannedNamedKey(
  tx: Tx,
  of: NamedKind,
  { key, names }: NamedKey,
): Promise<Planned | Refused> {
  const refusal = await namedKeyRefusal(tx, of, { key, names });
  if (refusal) return refusal;
  const before = await memberOf(tx, of, key);
  return {
    ok: true,
    proposal: { of, key, names },
    before: { names: before?.names },
    after: { names },
    details: { key, what: before ? 'saved' : 'added' },
    what: `${of} ${key}`,
    write: (open) => SAVES[of](open, key, names),
  };
}

/** A key that fits no address, or no name in the main language. */
async function namedKeyRefusal(tx: Tx, of: NamedKind, { key, names }: NamedKey): Promise<Refused | null> {
  if (!keyShape.safeParse(key).success) {
    const sentence = KEYLESS[of];
    return refuse('bad_input', sentence, [{ field: 'key', sentence }]);
  }
  const { mainLanguage } = await readInstitution(tx);
  if (names[mainLanguage]?.trim()) return null;
  const sentence =
    of === 'section'
      ? `Give the section’s name in ${mainLanguage}.`
      : `Give the topic’s name in ${mainLanguage}.`;
  return refuse('bad_input', sentence, [{ field: `names.${mainLanguage}`, sentence }]);
}

/**
 * Removing one.
 *
 * @param staying says why one that is there has to stay
 */
export async function plannedRemoval(
  tx: Tx,
  of: NamedKind,
  key: string,
  staying: () => Promise<Refused | null>,
): Promise<Planned | Refused> {
  const held = await memberOf(tx, of, key);
  if (!held) return refuse('not_found', UNKNOWN[of]);
  const refusal = await staying();
  if (refusal) return refusal;
  return {
    ok: true,
    proposal: { of: 'removal', from: NAMES[of], key },
    before: { names: held.names },
    after: { names: {} },
    details: { key, what: 'removed' },
    what: `${of} ${key}`,
    write: (open) => REMOVES[of](open, key),
  };
}

async function memberOf(tx: Tx, of: NamedKind, key: string): Promise<Pick<Section, 'names'> | undefined> {
  return (await LISTS[of](tx)).find((member) => member.key === key);
}
