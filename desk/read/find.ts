import { NO_FILTER } from '#newsroom/release-filter.ts';
import { tidyQuery } from '#newsroom/search-query.ts';
import type { Deed, Language, State } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';
import { type ReleaseScreen, readRelease } from './release.ts';
import { readReleases } from './releases.ts';

/** A release as the quick search shows it. */
export type FoundRelease = {
  readonly id: number;
  readonly headline: string;
  readonly language: Language;
  readonly reference: string | null;
  readonly state: State;
};
/** Something that can be done to the open release, and where. */
export type FoundAct = { readonly name: string; readonly href: string };
export type Found = { readonly releases: readonly FoundRelease[]; readonly acts: readonly FoundAct[] };

const MOST = 8;

/**
 * The releases that a few words or a number find, and what can be done to the release that is open:
 * only what its state and the person's roles allow. Nothing for who may not read editions.
 */
export async function readFound(
  stores: Stores,
  actor: Person,
  asked: { readonly words: string; readonly releaseId: number | null; readonly now: Date },
): Promise<Found> {
  const words = tidyQuery(asked.words);
  const list = words === '' ? null : await readReleases(stores, actor, { ...NO_FILTER, words });
  const screen =
    asked.releaseId === null ? null : await readRelease(stores, actor, asked.releaseId, asked.now);
  return {
    releases: (list?.releases ?? []).slice(0, MOST).map((row) => ({
      id: row.releaseId,
      headline: row.headline,
      language: row.mainLanguage,
      reference: row.reference,
      state: row.state,
    })),
    acts: screen ? actsOn(screen) : [],
  };
}

type Offer = readonly [deed: Deed, name: string, end: string];

const ON_OPEN: readonly Offer[] = [
  ['save_draft', 'Edit it', '/edit'],
  ['submit', 'Check and submit it', '/submit'],
  ['approve', 'Review it', '/review'],
  ['schedule', 'Publish or schedule it', '/review'],
  ['limit', 'Limit who knows of it', '#in-work'],
  ['discard', 'Discard it', '#in-work'],
];
const ON_LIVE: readonly Offer[] = [
  ['start_edition', 'Start the next edition', '#live'],
  ['pin', 'Pin it to the front page', '#live'],
  ['withdraw', 'Withdraw it', '#live'],
  ['reinstate', 'Reinstate it', '#live'],
];

function actsOn(screen: ReleaseScreen): FoundAct[] {
  const at = `/desk/releases/${screen.release.id}`;
  const offered = (offers: readonly Offer[], allowed: ReadonlySet<Deed>) =>
    offers.filter(([deed]) => allowed.has(deed)).map(([, name, end]) => ({ name, href: `${at}${end}` }));
  return [
    ...offered(ON_OPEN, screen.onOpen),
    ...(screen.open ? [{ name: 'Preview it', href: `${at}/preview` }] : []),
    ...offered(ON_LIVE, screen.onLive),
    ...(screen.offersCopy ? [{ name: 'Duplicate it', href: `${at}#duplicate` }] : []),
  ];
}
