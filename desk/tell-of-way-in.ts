import type { Person } from '#db/editorial/people.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { WayInDeed } from '#newsroom/mails/mail-words.ts';
import { mailTo } from './mail-to.ts';

/** Tells a person by mail what was done to the ways by which they come in (ASVS 5.0, 6.3.7). */
export async function tellOfWayIn(
  tx: Tx,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  deed: WayInDeed,
  now: Date,
): Promise<void> {
  const { name } = person;
  await mailTo(
    tx,
    person,
    'way_in',
    (words, link) => words.wayInChanged({ name, deed, link: link('/desk/account') }),
    now,
  );
}
