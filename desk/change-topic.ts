import { usesOfTopic } from '#db/editorial/furniture.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Proposed,
  propose,
} from './furniture-change.ts';
import { type NamedKey, plannedNamedKey, plannedRemoval } from './named-key.ts';

export type TopicChange = NamedKey & { readonly remove?: boolean | undefined };

/** Adds, renames or removes a topic. A topic that any text ever carried stays. */
export function changeTopic(
  call: Call,
  { shown, ...change }: TopicChange & AsShown,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_topic', (work) =>
    makeChange(work, 'change_topic', { shown }, plannedTopic(change)),
  );
}

/** Keeps such a change for its person to look at. */
export function proposeTopic(call: Call, change: TopicChange): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'change_topic', plannedTopic(change));
}

function plannedTopic({ remove, ...member }: TopicChange): Plan {
  return (tx) =>
    remove
      ? plannedRemoval(tx, 'topic', member.key, () => staying(tx, member.key))
      : plannedNamedKey(tx, 'topic', member);
}

async function staying(tx: Tx, key: string): Promise<Refused | null> {
  if ((await usesOfTopic(tx, key)) === 0) return null;
  return refuse('wrong_state', 'Texts carry this topic, so it stays. Rename it instead.');
}
