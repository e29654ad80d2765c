import { slugsBetween } from '#db/editorial/releases.ts';
import type { Reads } from '#db/editorial/store.ts';
import { nextFreeSlug, rangeOfSlug } from '#newsroom/slug.ts';
import type { Language } from '#newsroom/vocabulary.ts';

/**
 * The wanted slug, or the next free one of `slug-2`, `slug-3` … in the language. One read, however
 * often the same headline was used: an archive has hundreds of “Weekly briefing”.
 */
export async function nextFreeSlugFor(
  db: Reads,
  releaseId: number,
  language: Language,
  wanted: string,
  isReserved: (slug: string) => boolean = () => false,
): Promise<string> {
  const taken = await slugsBetween(db, language, rangeOfSlug(wanted), releaseId);
  return nextFreeSlug(wanted, (slug) => taken.has(slug) || isReserved(slug));
}
