import { revisionOf } from '#db/editorial/desk-release.ts';
import {
  type ListedRevision,
  lastApproval,
  revisionsOf,
  shownAt,
  shownBefore,
} from '#db/editorial/revisions.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';
import type { OpenEdition } from './open-edition.ts';

/** What the newer text can be held against. */
export type Against =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'live'; readonly number: number | null }
  | { readonly kind: 'seen'; readonly at: Date | null }
  | { readonly kind: 'approved'; readonly at: Date; readonly person: string }
  | { readonly kind: 'revision'; readonly id: number };

/** Two contents to be shown against each other, and what else could be. */
export type Comparison = {
  readonly against: Against;
  /** Null where nothing is compared: the whole text is shown. */
  readonly before: EditionContent | null;
  readonly after: EditionContent;
  readonly afterId: number;
  /** Whether the later one is what the edition holds now: only that can be approved. */
  readonly isNewest: boolean;
  /** What it could be held against instead. */
  readonly ways: readonly Against[];
  /** Every revision of the edition, oldest first. */
  readonly revisions: readonly ListedRevision[];
};

type Asked = { readonly from: string; readonly to: string };

/**
 * What a review shows. By default: what changed since this person last looked, else since the edition that
 * readers have, else the whole text. `from` and `to` ask for something else; what is not there is not asked.
 */
export async function readComparison(
  stores: Stores,
  actor: Person,
  open: OpenEdition,
  asked: Asked,
): Promise<Comparison> {
  const { reads } = stores.editorial;
  const { edition, revision, live } = open;
  const revisions = await revisionsOf(reads, edition.id);
  const held = async (id: number) => (await revisionOf(reads, edition.id, id))?.content ?? null;
  const after = revisions.find(({ id }) => String(id) === asked.to)?.id ?? revision.id;
  const sides = await sidesOf(stores, actor, open, revisions);
  const chosen = chosenSide(asked.from, sides, revisions, after);
  return {
    against: chosen.against,
    before:
      chosen.against.kind === 'live'
        ? (live?.content ?? null)
        : chosen.id === null
          ? null
          : await held(chosen.id),
    after: after === revision.id ? open.content : ((await held(after)) ?? open.content),
    afterId: after,
    isNewest: after === revision.id,
    ways: sides.map(({ against }) => against),
    revisions,
  };
}

type Side = { readonly against: Against; readonly id: number | null };

/** The best first. */
async function sidesOf(
  { editorial: { reads } }: Stores,
  actor: Person,
  { edition, revision, live }: OpenEdition,
  revisions: readonly ListedRevision[],
): Promise<Side[]> {
  const seen = await shownBefore(reads, actor.id, edition.id, revision.id);
  const approval = await lastApproval(reads, edition.id);
  const approved = revisions.findLast(({ contentHash }) => contentHash === approval?.contentHash);
  const isOld = approved !== undefined && approved.contentHash !== revision.contentHash;
  return [
    ...(seen === null
      ? []
      : [{ against: { kind: 'seen', at: await shownAt(reads, actor.id, seen) }, id: seen } as const]),
    ...(live ? [{ against: { kind: 'live', number: live.number }, id: null } as const] : []),
    ...(approval && isOld
      ? [
          {
            against: { kind: 'approved', at: approval.at, person: approval.person },
            id: approved.id,
          } as const,
        ]
      : []),
    { against: { kind: 'nothing' }, id: null },
  ];
}

const WHOLE: Side = { against: { kind: 'nothing' }, id: null };

function chosenSide(
  from: string,
  sides: readonly Side[],
  revisions: readonly ListedRevision[],
  after: number,
): Side {
  const named = sides.find(({ against }) => against.kind === from);
  if (named) return named;
  const listed = revisions.find(({ id }) => String(id) === from && id !== after);
  if (listed) return { against: { kind: 'revision', id: listed.id }, id: listed.id };
  return sides[0] ?? WHOLE;
}
