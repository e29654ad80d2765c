import { findInstitution } from '#db/editorial/institution.ts';
import { dropMailOf } from '#db/editorial/outbox.ts';
import type { Person } from '#db/editorial/people.ts';
import { isUnnamed } from '#newsroom/first-person.ts';
import type { Work } from './deed.ts';
import { mailTo } from './mail-to.ts';

/** Sends a one-time link to its person, in place of one that still waits. Answers false where no mail is sent from here. */
export async function mailLink(
  { tx, actor, now }: Work,
  person: Pick<Person, 'id' | 'name' | 'email' | 'hasPassword'>,
  token: string,
): Promise<boolean> {
  if (isUnnamed(person)) return false;
  const institution = await findInstitution(tx);
  const { name, hasPassword } = person;
  await dropMailOf(tx, person.id, now, 'one_time_link');
  return mailTo(
    tx,
    person,
    'one_time_link',
    (words, link, language) => {
      const names = institution?.names;
      const newsroom = names?.[language] ?? names?.[institution?.mainLanguage ?? ''] ?? words.newsroom;
      const by = actor.kind === 'person' ? actor.name : words.operator;
      const facts = { name, by, newsroom, link: link(`/link/${token}`) };
      return hasPassword ? words.newPassword(facts) : words.invitation(facts);
    },
    now,
  );
}
