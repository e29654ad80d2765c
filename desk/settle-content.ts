import { isSlugTaken, publicLanguagesOf } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import { nextFreeSlug, slugFrom } from '#newsroom/slug.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { EditionCase } from './edition-work.ts';

/**
 * Brings saved content into order before it is kept: lines without control characters, what only
 * other deeds may set left as it was (archive date, ticks, copies), slugs made, checked and, once
 * public, frozen.
 */
export async function settleContent(
  tx: Tx,
  { release, revision }: EditionCase,
  content: EditionContent,
): Promise<{ readonly content: EditionContent } | Refused> {
  const frozen = await publicLanguagesOf(tx, release.id);
  const texts: Record<Language, Text> = {};
  for (const [language, text] of Object.entries(content.texts)) {
    const before = revision.content.texts[language];
    const slug = frozen.includes(language)
      ? { slug: before?.slug ?? null }
      : await freeSlug(tx, release.id, language, text);
    if ('ok' in slug) return slug;
    texts[language] = { ...cleaned(text), slug: release.fixedSlug === null ? slug.slug : null };
  }
  const { archiveDate, ticked, copied, kindOfChange } = revision.content;
  const isFirst = kindOfChange === null;
  return {
    content: {
      ...content,
      texts,
      archiveDate,
      ticked,
      copied,
      kindOfChange: isFirst ? null : (content.kindOfChange ?? kindOfChange),
      changeNotes: isFirst ? {} : content.changeNotes,
    },
  };
}

function cleaned(text: Text): Text {
  return {
    ...text,
    headline: sanitizeLine(text.headline),
    subhead: sanitizeLine(text.subhead),
    summary: sanitizeLine(text.summary),
    dateline: sanitizeLine(text.dateline),
  };
}

/** The slug the person wants, or one made from the headline; refused where another release has it. */
async function freeSlug(
  tx: Tx,
  releaseId: number,
  language: Language,
  text: Text,
): Promise<{ readonly slug: string | null } | Refused> {
  const wanted = text.slug ?? slugFrom(text.headline, language);
  if (wanted === null) return { slug: null };
  const free = await nextFree(tx, releaseId, language, wanted);
  if (text.slug === null || free === wanted) return { slug: free };
  const sentence = `Another release has the address “${wanted}”. Take “${free}”, or choose another.`;
  return refuse('taken', sentence, [{ field: `texts.${language}.slug`, sentence }]);
}

async function nextFree(tx: Tx, releaseId: number, language: Language, wanted: string): Promise<string> {
  const taken = new Set<string>();
  for (;;) {
    const candidate = nextFreeSlug(wanted, (slug) => taken.has(slug));
    if (!(await isSlugTaken(tx, language, candidate, releaseId))) return candidate;
    taken.add(candidate);
  }
}
