import { listTopics, removeTopic, usesOfTopic } from '#db/editorial/furniture.ts';
import type { Step } from '#newsroom/order.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { moveNamedKey, type NamedKey, namedKeyRemoved, saveNamedKey, UNKNOWN } from './named-key.ts';

export type ChangeTopic = NamedKey & {
  /** Its place among the topics of a release, one further up or down. */
  readonly move?: Step | undefined;
  readonly remove?: boolean | undefined;
};

/** Adds, renames, moves or removes a topic. A topic that any text ever carried stays. */
export function changeTopic(call: Call, input: ChangeTopic): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_topic', async (work) => {
    if (!can(work.actor, 'change_topic', { kind: 'furniture' })) return notAllowed();
    if (input.remove) return remove(work, input.key);
    if (input.move) return moveNamedKey(work.tx, 'topic', input.key, input.move);
    return saveNamedKey(work.tx, 'topic', input);
  });
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const known = (await listTopics(tx)).some((topic) => topic.key === key);
  if (!known) return refuse('not_found', UNKNOWN.topic);
  if ((await usesOfTopic(tx, key)) > 0)
    return refuse('wrong_state', 'Texts carry this topic, so it stays. Rename it instead.');
  const removed = await namedKeyRemoved(tx, 'topic', key);
  await removeTopic(tx, key);
  return removed;
}
