import { publicLanguagesOf } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import { slugFrom } from '#newsroom/slug.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { copyFurniture } from './copy-furniture.ts';
import { type EditionCase, liveContent } from './edition-work.ts';
import { nextFreeSlugFor } from './free-slug.ts';

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
  if ((content.kind === 'standing_page') !== (release.fixedSlug !== null)) return wrongKind();
  const frozen = await publicLanguagesOf(tx, release.id);
  // From what readers have: a save in between may have left the language out.
  const published = await liveContent(tx, release.id);
  const texts: Record<Language, Text> = {};
  for (const [language, text] of Object.entries(content.texts)) {
    const slug = frozen.includes(language)
      ? { slug: published?.texts[language]?.slug ?? null }
      : await freeSlug(tx, release.id, language, text);
    if ('ok' in slug) return slug;
    texts[language] = { ...cleaned(text), slug: release.fixedSlug === null ? slug.slug : null };
  }
  const { archiveDate, ticked, kindOfChange, copied } = revision.content;
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

/**
 * What a save in review may still change: not the kind of change nor its notes, which were settled by
 * submitting. A contact or language that was added gets its copy of the furniture.
 */
export async function settleInReview(
  tx: Tx,
  { revision, institution }: EditionCase,
  content: EditionContent,
): Promise<{ readonly content: EditionContent } | Refused> {
  const before = revision.content;
  if (content.kindOfChange !== before.kindOfChange || !isSameNotes(content, before)) {
    const sentence =
      'The kind of change and what readers are told of it stay once submitted. Return this to draft to change them.';
    return refuse('bad_input', sentence, [{ field: 'kindOfChange', sentence }]);
  }
  return { content: { ...content, copied: await copyFurniture(tx, content, institution, before.copied) } };
}

function isSameNotes({ changeNotes: a }: EditionContent, { changeNotes: b }: EditionContent): boolean {
  const languages = [...Object.keys(a), ...Object.keys(b)];
  return languages.every((language) => (a[language] ?? '').trim() === (b[language] ?? '').trim());
}

/** A standing page has a fixed address and is in no list: what it is was settled when it was started. */
function wrongKind(): Refused {
  const sentence = 'A standing page stays one, and nothing else becomes one. Start another release for it.';
  return refuse('bad_input', sentence, [{ field: 'kind', sentence }]);
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
  const free = await nextFreeSlugFor(tx, releaseId, language, wanted);
  if (text.slug === null || free === wanted) return { slug: free };
  const sentence = `Another release has the address “${wanted}”. Take “${free}”, or choose another.`;
  return refuse('taken', sentence, [{ field: `texts.${language}.slug`, sentence }]);
}
