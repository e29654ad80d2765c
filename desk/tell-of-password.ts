import type { Person } from '#db/editorial/people.ts';
import type { Tx } from '#db/editorial/store.ts';
import { mailTo } from './mail-to.ts';

/** Tells a person by mail that their password is another one: it may have been somebody else. */
export async function tellOfPassword(
  tx: Tx,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  now: Date,
): Promise<void> {
  const { name } = person;
  await mailTo(
    tx,
    person,
    'password_changed',
    (words, link) => words.passwordChanged({ name, link: link('/sign-in/forgotten') }),
    now,
  );
}
