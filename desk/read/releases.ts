import { type DeskRow, liveStates } from '#db/editorial/desk-lists.ts';
import { type FoundReleases, findReleases, type Span } from '#db/editorial/finder.ts';
import { listSections, listTopics } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { daySpan } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import { FIRST_PAGE, type ListTurn, type ReleaseFilter } from '#newsroom/release-filter.ts';
import type { ByLanguage, Language, State } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';

export type ListedRelease = DeskRow & {
  /** What the public has besides the edition shown; null where it has nothing else. */
  readonly liveState: State | null;
};
export type ReleaseList = Omit<FoundReleases, 'rows'> & { readonly releases: readonly ListedRelease[] };

/** One page of the releases that a filter finds; null for who may not read editions. */
export async function readReleases(
  stores: Stores,
  actor: Person,
  filter: ReleaseFilter,
  turn: ListTurn = FIRST_PAGE,
): Promise<ReleaseList | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const { zone } = await readInstitution(reads);
  const { rows, ...list } = await findReleases(reads, actor.id, { filter, span: spanOf(filter, zone), turn });
  const live = await liveStates(
    reads,
    rows.map((row) => row.releaseId),
  );
  const withLive = (row: DeskRow): ListedRelease => {
    const liveState = live.get(row.releaseId) ?? null;
    return { ...row, liveState: liveState === row.state ? null : liveState };
  };
  return { ...list, releases: rows.map(withLive) };
}

type NamedChoice = { readonly value: string; readonly label: string };
/** What a filter can be made of, by name. */
export type FilterChoices = {
  readonly sections: readonly NamedChoice[];
  readonly topics: readonly NamedChoice[];
  readonly people: readonly NamedChoice[];
  readonly languages: readonly Language[];
};

/** The choices of the filters, for somebody who may read the list. */
export async function readFilterChoices(
  { editorial: { reads } }: Stores,
  spoken: Language = 'en',
): Promise<FilterChoices> {
  const { languages, mainLanguage } = await readInstitution(reads);
  const named = ({ key, names }: { readonly key: string; readonly names: ByLanguage }) => ({
    value: key,
    label: nameOf(names, mainLanguage, spoken) || key,
  });
  const people = [...(await namesOfPeople(reads))].map(([id, label]) => ({ value: String(id), label }));
  return {
    sections: (await listSections(reads)).map(named),
    topics: (await listTopics(reads)).map(named),
    people: people.toSorted((a, b) => a.label.localeCompare(b.label)),
    languages,
  };
}

function spanOf({ from, to }: ReleaseFilter, zone: string): Span {
  return {
    from: from === null ? null : daySpan(from, zone).from,
    until: to === null ? null : daySpan(to, zone).until,
  };
}
