import { listContacts, listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { listPeople } from '#db/editorial/people.ts';
import { hasEverPublished } from '#db/editorial/releases.ts';
import { firstSteps, type StepStanding } from '#newsroom/first-steps.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type FirstStepsList = {
  readonly steps: readonly StepStanding[];
  readonly isPutAway: boolean;
};

/** The first steps with what is left of them; null for who is no admin, and where all are done. */
export async function readFirstSteps(stores: Stores, actor: Person): Promise<FirstStepsList | null> {
  if (!can(actor, 'put_steps_away', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const institution = await readInstitution(reads);
  const steps = firstSteps({
    ...institution,
    sections: await listSections(reads),
    contacts: (await listContacts(reads)).length,
    people: (await listPeople(reads)).filter(({ active }) => active).length,
    hasPublished: await hasEverPublished(reads),
  });
  if (steps.every(({ isDone }) => isDone)) return null;
  return { steps, isPutAway: institution.stepsPutAwayAt !== null };
}
