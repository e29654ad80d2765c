import type { Metadata } from 'next';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { PageTurner } from '#components/desk/page-turner.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import type { ReleaseFilter } from '#db/editorial/desk-lists.ts';
import { readReleases } from '#desk/read/releases.ts';
import { STATES } from '#newsroom/vocabulary.ts';
import { atDesk, inQuery, orNotFound, pageIn, type Query, standingNow } from '../at-desk.ts';
import { WorkRow } from '../work-list.tsx';
import { ReleaseFilterForm } from './filter-form.tsx';

export const metadata: Metadata = { title: 'Releases' };

/** Every release this person may know of. */
export default async function ReleasesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { zone, may } = await standingNow();
  const filter = filterIn(await searchParams);
  const { releases, hasMore } = orNotFound(await readReleases(stores, actor, filter));
  return (
    <>
      <PageHeading title="Releases">
        {may.startRelease ? (
          <LinkButton href="/desk/releases/new" tone="main">
            New release
          </LinkButton>
        ) : null}
      </PageHeading>
      <ReleaseFilterForm filter={filter} />
      {releases.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <ul className="work-list" aria-label="Releases">
          {releases.map((row) => (
            <WorkRow key={row.editionId} row={row} zone={zone} liveState={row.liveState} />
          ))}
        </ul>
      )}
      <PageTurner
        label="Pages of releases"
        page={filter.page}
        newer={filter.page > 1 ? addressOf(filter, filter.page - 1) : undefined}
        older={hasMore ? addressOf(filter, filter.page + 1) : undefined}
      />
    </>
  );
}

function filterIn(query: Query): ReleaseFilter {
  const state = STATES.find((one) => one === inQuery(query, 'state')) ?? null;
  return { state, text: inQuery(query, 'q').trim().slice(0, 200), page: pageIn(query) };
}

function addressOf({ state, text }: ReleaseFilter, page: number): string {
  const query = new URLSearchParams({
    ...(text && { q: text }),
    ...(state && { state }),
    page: String(page),
  });
  return `/desk/releases?${query}`;
}

function Nothing({ filter }: { readonly filter: ReleaseFilter }) {
  if (filter.text === '' && filter.state === null && filter.page === 1) {
    return (
      <EmptyState title="There are no releases yet.">
        <p>Start the first one.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing fits.">
      <p>Try a shorter word, another state, or the reference number, such as 2026/0042.</p>
      <LinkButton href="/desk/releases">Show all releases</LinkButton>
    </EmptyState>
  );
}
