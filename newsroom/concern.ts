import type { Text } from './content.ts';
import type { Language } from './vocabulary.ts';

/**
 * What may be a fault and may be right: fixed, or ticked “correct as it stands” by the submitter.
 * `id` is `code:language:field:place` and stays the same while the words stay the same.
 */
export type Concern = { readonly id: string; readonly field: string; readonly sentence: string };

/** One field of a text with its plain words. */
export type Field = { readonly name: keyof Text; readonly words: string };

/** Builds a concern; the place is part of the id, so that a tick is about these very words. */
export function concern(
  code: string,
  language: Language,
  name: keyof Text,
  place: string,
  sentence: string,
): Concern {
  return {
    id: `${code}:${language}:${name}:${place}`.slice(0, 300),
    field: `texts.${language}.${name}`,
    sentence,
  };
}
