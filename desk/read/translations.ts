import { contentsHeld } from '#db/editorial/desk-release.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { toPlainText } from '#newsroom/document.ts';
import { bothIn, type Pair, paragraphPairs } from '#newsroom/paragraph-pairs.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { OpenEdition } from './open-edition.ts';

/** How far a language of an edition is, against the main one. */
export type LanguageStanding = {
  readonly language: Language;
  /** Fields that it lacks: headline, text, and what the main language has. */
  readonly missing: readonly string[];
  /** Its paragraphs beside those of the main language; empty for the main language itself. */
  readonly pairs: readonly Pair[];
};

const FIELDS = ['headline', 'subhead', 'summary', 'dateline', 'body', 'notes'] as const;
/** Enough for a day of writing; older changes of the source count from there. */
const MOST_REVISIONS = 80;

/** How far each language is; what was written when is taken from the revisions, and from what readers have. */
export async function readLanguageStandings(
  stores: Stores,
  open: OpenEdition,
  languages: readonly Language[],
): Promise<LanguageStanding[]> {
  const main = open.release.mainLanguage;
  const others = languages.filter((language) => language !== main);
  const history = others.length > 0 ? await historyOf(stores, open) : [];
  return languages.map((language) => ({
    language,
    missing: missingIn(open.content, main, language),
    pairs: language === main ? [] : paragraphPairs(history.map((content) => bothIn(content, main, language))),
  }));
}

async function historyOf(stores: Stores, open: OpenEdition): Promise<EditionContent[]> {
  const held = await contentsHeld(stores.editorial.reads, open.edition.id, MOST_REVISIONS);
  return [...(open.live ? [open.live.content] : []), ...held, open.content];
}

/** Headline, text, and what else the main language has: where this one lacks it. */
export function missingIn(content: EditionContent, main: Language, language: Language): string[] {
  const has = (text: Text | undefined, field: (typeof FIELDS)[number]) =>
    text !== undefined && (field === 'body' ? toPlainText(text.body) : text[field]).trim() !== '';
  const source = language === main ? undefined : content.texts[main];
  const isNeeded = (field: (typeof FIELDS)[number]) =>
    field === 'headline' || field === 'body' || has(source, field);
  return FIELDS.filter((field) => isNeeded(field) && !has(content.texts[language], field));
}
