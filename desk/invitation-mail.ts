import { findInstitution } from '#db/editorial/institution.ts';
import { dropMailOf } from '#db/editorial/outbox.ts';
import type { Person } from '#db/editorial/people.ts';
import { isUnnamed } from '#newsroom/first-person.ts';
import type { Work } from './deed.ts';
import { enqueueMail } from './enqueue-mail.ts';

/** Sends a one-time link to its person, in place of one that still waits. Answers false where no mail is sent from here. */
export async function mailLink(
  { tx, actor, now }: Work,
  person: Pick<Person, 'id' | 'name' | 'email' | 'hasPassword'>,
  token: string,
): Promise<boolean> {
  if (isUnnamed(person)) return false;
  const institution = await findInstitution(tx);
  const newsroom = institution?.names[institution.mainLanguage] ?? 'the newsroom';
  const by = actor.kind === 'person' ? actor.name : 'An operator';
  await dropMailOf(tx, person.id, now, 'one_time_link');
  const opening = person.hasPassword
    ? `${by} has made a link for you to choose a new password for the newsroom of ${newsroom}.`
    : `${by} invites you to the newsroom of ${newsroom}.`;
  return enqueueMail(
    tx,
    {
      kind: 'one_time_link',
      to: person.email,
      personId: person.id,
      subject: person.hasPassword ? `New password: ${newsroom}` : `Invitation: ${newsroom}`,
      words: (link) =>
        [
          `Hello ${person.name},`,
          opening,
          `Choose your password here, once, within 24 hours:\n${link(`/link/${token}`)}`,
          'If you did not expect this, do nothing: without the link nobody comes in.',
        ].join('\n\n'),
    },
    now,
  );
}
