import { EmptyState } from '#components/desk/empty-state.tsx';
import { PageTurner } from '#components/desk/page-turner.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readFilterChoices, readReleases } from '#desk/read/releases.ts';
import { readSavedFilters } from '#desk/read/saved-filters.ts';
import {
  filterFrom,
  isBlankFilter,
  type ListTurn,
  type ReleaseFilter,
  turnFrom,
} from '#newsroom/release-filter.ts';
import { atDesk, orNotFound, parametersOf, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { WorkRow } from '../work-list.tsx';
import { ReleaseFilterForm } from './filter-form.tsx';
import { FilterSummary, releasesPath } from './filter-summary.tsx';
import { KeepFilter, SavedFilters } from './saved-filters.tsx';

export const generateMetadata = titled('Releases');

/** Every release this person may know of. */
export default async function ReleasesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { zone } = await standingNow();
  const parameters = parametersOf(await searchParams);
  const filter = filterFrom(parameters);
  const { releases, count, previous, next } = orNotFound(
    await readReleases(stores, actor, filter, turnFrom(parameters)),
  );
  const saved = orNotFound(await readSavedFilters(stores, actor));
  const choices = await readFilterChoices(stores, spokenLanguage());
  return (
    <>
      <PageHeading title={say('Releases')} />
      <SavedFilters filter={filter} saved={saved} />
      <ReleaseFilterForm filter={filter} choices={choices} />
      <FilterSummary filter={filter} choices={choices} count={count} />
      <KeepFilter filter={filter} saved={saved} />
      {releases.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <ul className="work-list" aria-label={say('Releases')}>
          {releases.map((row) => (
            <WorkRow key={row.editionId} row={row} zone={zone} liveState={row.liveState} />
          ))}
        </ul>
      )}
      <PageTurner
        label={say('Pages of releases')}
        previous={turnTo(filter, previous)}
        next={turnTo(filter, next)}
      />
    </>
  );
}

function turnTo(filter: ReleaseFilter, turn: ListTurn | null): string | undefined {
  if (turn === null) return undefined;
  const path = releasesPath(filter);
  const place = turn.after === null ? `before=${turn.before}` : `after=${turn.after}`;
  return `${path}${path.includes('?') ? '&' : '?'}${place}`;
}

function Nothing({ filter }: { readonly filter: ReleaseFilter }) {
  if (isBlankFilter(filter)) {
    return (
      <EmptyState title={say('There are no releases here yet.')}>
        <p>{say('Start the first one: it stays with this newsroom until somebody approves it.')}</p>
        <LinkButton href="/desk/releases/new">{say('New release')}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('Nothing fits.')}>
      <p>{say('Take one of the filters above away, try a shorter word, or a number such as 2026/0042.')}</p>
      <LinkButton href="/desk/releases">{say('Show all releases')}</LinkButton>
    </EmptyState>
  );
}
