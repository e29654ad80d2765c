import { readInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { key as keyShape } from '#newsroom/content.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import type { Finished } from './deed.ts';

/** Furniture that releases name by a key and readers by a name in each language. */
export type NamedKey = { readonly key: string; readonly names: ByLanguage };
type What = 'section' | 'topic';

const KEYLESS: Readonly<Record<What, string>> = {
  section: 'Give the section a short key of small letters, digits and hyphens.',
  topic: 'Give the topic a short key of small letters, digits and hyphens.',
};

/** Why it cannot be kept like this: a key that fits no address, or no name in the main language. */
export async function namedKeyRefusal(tx: Tx, what: What, { key, names }: NamedKey): Promise<Refused | null> {
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

/** It was saved or removed: recorded, and a change of what readers see. */
export function namedKeyChanged(what: What, key: string, change: string): Finished<{ key: string }> {
  return {
    ok: true,
    answer: { key },
    audit: { details: { key, what: change } },
    public: { releaseId: null, before: 'furniture', after: `${what} ${key}` },
  };
}
