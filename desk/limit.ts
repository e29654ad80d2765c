import { updateEdition } from '#db/editorial/editions.ts';
import { activePeople } from '#db/editorial/people.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';
import { notify } from './notify.ts';

export type Limit = {
  readonly editionId: number;
  /** Everybody who may know of it; whoever limits it is one of them. */
  readonly personIds: readonly number[];
};

/** Limits an open edition to named people: for all others it does not exist until it is published. */
export function limit(call: Call, input: Limit): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'limit', (work) => doLimit(work, input));
}

async function doLimit(work: Work, input: Limit): Promise<Finished<{ editionId: number }> | Refused> {
  const opened = await openCase(work, 'limit', input.editionId);
  if (isRefused(opened)) return opened;
  const { tx, actor, now } = work;
  const named = [...new Set(input.personIds)].sort((a, b) => a - b);
  const wrong = (sentence: string) => refuse('bad_input', sentence, [{ field: 'people', sentence }]);
  if (actor.kind !== 'person' || !named.includes(actor.id))
    return wrong('Name yourself too: only who is named can open it again.');
  const known = (await activePeople(tx, ['writer', 'editor'])).map(({ id }) => id);
  if (named.some((id) => !known.includes(id)))
    return wrong('Choose people who work here as writers or editors.');
  const { edition, release } = opened;
  await updateEdition(tx, edition.id, { limitedTo: named });
  const told = named.filter((id) => id !== actor.id && !edition.limitedTo?.includes(id));
  await notify(tx, told, { deed: 'limit', editionId: edition.id, at: now });
  return {
    ok: true,
    answer: { editionId: edition.id },
    audit: { releaseId: release.id, editionId: edition.id, details: { people: named } },
  };
}
