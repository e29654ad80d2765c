import { listTopics, removeTopic, saveTopic, usesOfTopic } from '#db/editorial/furniture.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { type NamedKey, namedKeyChanged, namedKeyRefusal } from './named-key.ts';

export type ChangeTopic = NamedKey & {
  readonly remove?: boolean | undefined;
};

/** Adds, renames or removes a topic. A topic that any text ever carried stays. */
export function changeTopic(call: Call, input: ChangeTopic): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_topic', async (work) => {
    if (!can(work.actor, 'change_topic', { kind: 'furniture' })) return notAllowed();
    return input.remove ? remove(work, input.key) : save(work, input);
  });
}

async function save({ tx }: Work, input: ChangeTopic): Promise<Finished<{ key: string }> | Refused> {
  const refusal = await namedKeyRefusal(tx, 'topic', input);
  if (refusal) return refusal;
  await saveTopic(tx, input.key, input.names);
  return namedKeyChanged('topic', input.key, 'saved');
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const known = (await listTopics(tx)).some((topic) => topic.key === key);
  if (!known) return refuse('not_found', 'There is no such topic.');
  if ((await usesOfTopic(tx, key)) > 0)
    return refuse('wrong_state', 'Texts carry this topic, so it stays. Rename it instead.');
  await removeTopic(tx, key);
  return namedKeyChanged('topic', key, 'removed');
}
