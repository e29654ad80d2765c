import { listTopics, removeTopic, saveTopic, usesOfTopic } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { key as keyShape } from '#newsroom/content.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeTopic = {
  readonly key: string;
  readonly names: ByLanguage;
  readonly remove?: boolean | undefined;
};

/** Adds, renames or removes a topic. A topic that any text ever carried stays. */
export function changeTopic(call: Call, input: ChangeTopic): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_topic', async (work) => {
    if (!can(work.actor, 'change_topic', { kind: 'furniture' })) return notAllowed();
    return input.remove ? remove(work, input.key) : save(work, input);
  });
}

function finished(key: string, what: string): Finished<{ key: string }> {
  return {
    ok: true,
    answer: { key },
    audit: { details: { key, what } },
    public: { releaseId: null, before: 'furniture', after: `topic ${key}` },
  };
}

async function save({ tx }: Work, input: ChangeTopic): Promise<Finished<{ key: string }> | Refused> {
  if (!keyShape.safeParse(input.key).success) {
    const sentence = 'Give the topic a short key of small letters, digits and hyphens.';
    return refuse('bad_input', sentence, [{ field: 'key', sentence }]);
  }
  const { mainLanguage } = await readInstitution(tx);
  if (!input.names[mainLanguage]?.trim()) {
    const sentence = `Give the topic’s name in ${mainLanguage}.`;
    return refuse('bad_input', sentence, [{ field: `names.${mainLanguage}`, sentence }]);
  }
  await saveTopic(tx, input.key, input.names);
  return finished(input.key, 'saved');
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const known = (await listTopics(tx)).some((topic) => topic.key === key);
  if (!known) return refuse('not_found', 'There is no such topic.');
  if ((await usesOfTopic(tx, key)) > 0)
    return refuse('wrong_state', 'Texts carry this topic, so it stays. Rename it instead.');
  await removeTopic(tx, key);
  return finished(key, 'removed');
}
