import { wordsIn } from '#newsroom/placed-words.ts';
import type { SearchList } from './search-schema.ts';

/** The words of one page for each list of the index, folded, parted by spaces. */
export type SearchText = Readonly<Record<SearchList, string>>;

/** Where nothing may follow on: a phrase never runs from a headline into a summary. No text can hold it. */
const BREAK = '\ue000';

export type Searchable = {
  readonly section: string;
  readonly headline: string;
  readonly subhead: string;
  readonly summary: string;
  readonly bodyText: string;
};

/**
 * What the index holds of a page. The same words must be given to take it out again, so this is a
 * pure function of the stored rows.
 */
export function searchText(page: Searchable): SearchText {
  const headline = `${words(page.headline)} ${BREAK} ${sectionWord(page.section)}`;
  const summary = `${headline} ${BREAK} ${words(page.subhead)} ${BREAK} ${words(page.summary)}`;
  const paragraphs = page.bodyText.split(/\n+/).map(words);
  return {
    search_headlines: headline,
    search_summaries: summary,
    search_texts: [summary, ...paragraphs].join(` ${BREAK} `),
  };
}

/** The word that stands for a section: a search within it asks for it like for any other. */
export function sectionWord(section: string): string {
  return `\ue001${section.replaceAll(/[^A-Za-z0-9]/g, '\ue002')}`;
}

/** The different words of a page that a shorter one can be widened to. */
export function widenedWords({ search_texts }: SearchText): readonly string[] {
  const all = search_texts.split(' ').filter((word) => word.length > 3 && word.length < 40);
  return [...new Set(all)].filter((word) => /^\p{L}+$/u.test(word));
}

function words(text: string): string {
  return wordsIn(text).join(' ');
}
