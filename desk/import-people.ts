import { findInstitution } from '#db/editorial/institution.ts';
import { findPersonByEmail } from '#db/editorial/people.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type LineFault, type ListedPerson, readPeopleFile } from '#newsroom/people-file.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, recordDeed, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { addInvited } from './invite-person.ts';
import { freshRefusal } from './people-work.ts';
import { newToken } from './tokens.ts';

export type ImportPeople = {
  /** CSV, as `newsroom/people-file.ts` reads it. */
  readonly file: string;
  /** Only say what would happen. */
  readonly dryRun: boolean;
};

/** What becomes of a line. Whoever is here already is left as they are. */
export type ImportedPerson = ListedPerson & {
  readonly fate: 'invited' | 'here already';
  readonly mailed: boolean;
  /** The one-time link's token, told once; null where nobody was invited. */
  readonly token: string | null;
};

/**
 * Invites everybody in a file, in one transaction: nothing is written where any line is wrong. Each gets an
 * entry of the audit log and a link of their own.
 */
export async function importPeople(
  call: Call,
  input: ImportPeople,
): Promise<DeedOutcome<{ readonly people: readonly ImportedPerson[] }>> {
  const done: ImportedPerson[] = [];
  // The tokens stay out of what `perform` may keep.
  const outcome = await perform({ ...call, key: undefined }, 'import_people', async (work) => {
    if (!can(work.actor, 'import_people', { kind: 'newsroom' })) return notAllowed();
    const stale = input.dryRun ? null : freshRefusal(work);
    if (stale) return stale;
    const languages = (await findInstitution(work.tx))?.languages ?? [];
    const { people, faults } = readPeopleFile(input.file, languages);
    if (faults.length > 0) return wrongLines(faults);
    for (const person of people) {
      const next = input.dryRun ? await fateOf(work.tx, person) : await inviteOne(work, person);
      if ('refusal' in next) return next;
      done.push(next);
    }
    const invited = done.filter(({ fate }) => fate === 'invited').length;
    const nothing = input.dryRun || invited === 0;
    return { ok: true, answer: {}, audit: nothing ? null : { details: { people: invited } } };
  });
  return outcome.ok ? { ...outcome, people: done } : outcome;
}

async function fateOf(db: Reads, person: ListedPerson): Promise<ImportedPerson> {
  const fate = (await findPersonByEmail(db, person.email)) ? 'here already' : 'invited';
  return { ...person, fate, mailed: false, token: null };
}

async function inviteOne(work: Work, person: ListedPerson): Promise<ImportedPerson | Refused> {
  const planned = await fateOf(work.tx, person);
  if (planned.fate === 'here already') return planned;
  const token = newToken();
  const added = await addInvited(work, person, token);
  if ('refusal' in added) return wrongLines([{ line: person.line, sentence: added.refusal.sentence }]);
  await recordDeed(work, 'invite_person', added.audit);
  return { ...planned, mailed: added.mailed, token };
}

function wrongLines(faults: readonly LineFault[]): Refused {
  const told = faults.slice(0, 20).map(({ line, sentence }) => `Line ${line}: ${sentence}`);
  if (faults.length > told.length) told.push(`And ${faults.length - told.length} more.`);
  return refuse(
    'bad_input',
    'Nobody was invited, because some lines are wrong.',
    told.map((sentence) => ({ field: 'file', sentence })),
  );
}
