import type { PublicForm } from '#db/editorial/public-form.ts';
import type { ReleaseRows } from '#db/public/write.ts';

/** What a release puts into the lists of topics and of corrections, beside its pages and notices. */
export function listRows(
  form: PublicForm,
  pages: ReleaseRows['pages'],
  notices: ReleaseRows['notices'],
): ReleaseRows['lists'] {
  const topics = form.editions.at(-1)?.content.topics ?? [];
  return {
    topics: pages
      .filter((page) => page.listed)
      .flatMap(({ reference, language, publishedAt }) =>
        [...new Set(topics)].map((topic) => ({ reference, language, topic, publishedAt })),
      ),
    told: notices.flatMap(({ reference, number, madePublicAt, words }) =>
      Object.keys(words)
        .filter((language) => words[language] !== '')
        .map((language) => ({ reference, number, language, madePublicAt })),
    ),
  };
}
