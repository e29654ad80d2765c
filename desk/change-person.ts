import { readInstitution } from '#db/editorial/institution.ts';
import { dropMailOf } from '#db/editorial/outbox.ts';
import { findPersonByEmail, type Person, updatePerson } from '#db/editorial/people.ts';
import { voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { changesOf } from '#newsroom/changes-of.ts';
import { cleanPerson, type PersonFields } from '#newsroom/person-fields.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { taken } from './invite-person.ts';
import { mailTo } from './mail-to.ts';
import { freshRefusal, isRefusal, openPerson } from './people-work.ts';

export type ChangePerson = PersonFields & { readonly personId: number };

/**
 * Changes a person's name, e-mail address and languages. With another address the links that went to the old
 * one open nothing any more, and the old one is told. It wants a fresh proof: a new password can be had by it.
 */
export function changePerson(call: Call, input: ChangePerson): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'change_person', async (work) => {
    const { tx } = work;
    const before = await openPerson(work, 'change_person', input.personId);
    if (isRefusal(before)) return before;
    const clean = cleanPerson(input, (await readInstitution(tx)).languages);
    if (!clean.ok) return clean;
    const { name, email, languages } = clean.person;
    const changed = changesOf(before, clean.person, ['name', 'email', 'languages']);
    if (Object.keys(changed).length === 0) return { ok: true, answer: { personId: before.id }, audit: null };
    const stale = email === before.email ? null : freshRefusal(work);
    if (stale) return stale;
    const holder = await findPersonByEmail(tx, email);
    if (holder && holder.id !== before.id) return taken();
    await updatePerson(tx, before.id, { name, email, languages });
    if (email !== before.email) await leaveOldAddress(work, before);
    return {
      ok: true,
      answer: { personId: before.id },
      audit: { details: { person: before.id }, changes: changed },
    };
  });
}

async function leaveOldAddress({ tx, now }: Work, before: Person): Promise<void> {
  await voidLinksOf(tx, before.id, now);
  await dropMailOf(tx, before.id, now);
  await mailTo(tx, before, 'address_changed', (words) => words.addressChanged(), now);
}
