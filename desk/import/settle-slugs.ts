import type { Reads } from '#db/editorial/store.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { slugFrom } from '#newsroom/slug.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { nextFreeSlugFor } from '../free-slug.ts';
import type { FileFacts } from './file-facts.ts';
import type { ImportPlan } from './plan.ts';

/**
 * The content with a slug for every language that has none yet and may have one: null in the file
 * means none, and `kept` are the languages whose slug readers have.
 */
export async function withSlugs(
  db: Reads,
  releaseId: number,
  content: EditionContent,
  { line, fixedSlug }: ImportPlan,
  { facts, kept }: { readonly facts: FileFacts; readonly kept: readonly Language[] },
): Promise<EditionContent> {
  if (fixedSlug !== null) return content;
  const texts: Record<Language, Text> = {};
  for (const [language, text] of Object.entries(content.texts)) {
    const isSettled = text.slug !== null || line.texts[language]?.slug === null || kept.includes(language);
    const wanted = isSettled ? null : slugFrom(text.headline, language);
    const slug =
      wanted === null
        ? text.slug
        : await nextFreeSlugFor(db, releaseId, language, wanted, (one) => facts.namesSlug(language, one));
    texts[language] = { ...text, slug };
  }
  return { ...content, texts };
}
