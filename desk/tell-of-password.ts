import type { Person } from '#db/editorial/people.ts';
import type { Tx } from '#db/editorial/store.ts';
import { enqueueMail } from './enqueue-mail.ts';

/** Tells a person by mail that their password is another one: it may have been somebody else. */
export async function tellOfPassword(
  tx: Tx,
  { id, name, email }: Pick<Person, 'id' | 'name' | 'email'>,
  now: Date,
): Promise<void> {
  const words = (link: (path: string) => string) =>
    [
      `${name}, your password was changed.`,
      'If it was you, there is nothing to do.',
      `If it was not, ask for a new one at once and tell an admin of your newsroom:\n${link('/sign-in/forgotten')}`,
    ].join('\n\n');
  const mail = { kind: 'password_changed', to: email, personId: id, subject: 'Your password was changed' };
  await enqueueMail(tx, { ...mail, words }, now);
}
