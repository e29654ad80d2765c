import type { ReactNode } from 'react';
import { Entry } from '#components/release/entry.tsx';
import { PageNumbers } from '#components/release/page-numbers.tsx';
import { wordsOf } from '#components/release/words.ts';
import { type Found, search } from '#db/public/search.ts';
import { type SearchAsked, searchPath } from '#newsroom/search-asked.ts';
import { type Term, termsIn } from '#newsroom/search-query.ts';
import { foundView, timeAsked } from './search-view.tsx';
import { dateForm, type Site } from './site.ts';

type Props = { readonly site: Site; readonly asked: SearchAsked };

/** What a search found, or why it found nothing. */
export async function SearchResults({ site, asked }: Props) {
  const words = wordsOf(site.language);
  const terms = termsIn(asked.query);
  const { section, page, query } = asked;
  const { from, until } = timeAsked(site, asked);
  if (query !== '' && terms.length === 0) return <Answer heading={words('search.noWords')} />;
  if (from && until && from >= until) return <Answer heading={words('search.daysSwapped')} />;
  const found = await search({ language: site.language, terms, section, from, until, page });
  if (found.count === 0) return <Nothing site={site} asked={asked} complete={found.complete} />;
  return <Results site={site} asked={asked} terms={terms} found={found} />;
}

function Results({ site, asked, terms, found }: Props & { readonly terms: readonly Term[]; found: Found }) {
  const { language } = site;
  const words = wordsOf(language);
  const { count, hasMore, complete, pages, entries } = found;
  const path = searchPath(language, { ...asked, page: 1 });
  const turns = { before: words('search.before'), after: words('search.after') };
  return (
    <Answer heading={words(hasMore ? 'search.more' : 'search.found', { count })}>
      {hasMore && <p className="page-intro">{words('search.moreAdvice', { count })}</p>}
      {!complete && <p className="page-intro">{words('search.stopped')}</p>}
      {asked.page > pages && <NoSuchPage site={site} path={path} pages={pages} />}
      <ul className="archive">
        {entries.map((entry) => (
          <li key={entry.reference}>
            <Entry
              entry={foundView(site, entry, terms)}
              place={dateForm(site)}
              level={3}
              shows={{ section: true, summary: true }}
            />
          </li>
        ))}
      </ul>
      {asked.page <= pages && <PageNumbers {...{ language, path, page: asked.page, pages, turns }} />}
    </Answer>
  );
}

function Nothing({ site, asked, complete }: Props & { readonly complete: boolean }) {
  const words = wordsOf(site.language);
  const isFiltered = asked.section !== null || asked.from !== null || asked.to !== null;
  return (
    <Answer heading={words('search.nothing')}>
      <p className="page-intro">{words(complete ? 'search.advice' : 'search.stopped')}</p>
      {isFiltered && asked.query !== '' && (
        <p className="page-links">
          <a href={searchPath(site.language, { query: asked.query })}>{words('search.unfiltered')}</a>
        </p>
      )}
    </Answer>
  );
}

function NoSuchPage({ site, path, pages }: { readonly site: Site; path: string; pages: number }) {
  const words = wordsOf(site.language);
  return (
    <>
      <p className="page-intro">{words('search.noPage', { pages })}</p>
      <p className="page-links">
        <a href={path}>{words('search.firstPage')}</a>
      </p>
    </>
  );
}

function Answer({ heading, children }: { readonly heading: string; readonly children?: ReactNode }) {
  return (
    <section className="search-answer" aria-labelledby="answer">
      <h2 id="answer">{heading}</h2>
      {children}
    </section>
  );
}
