import { updatePerson } from '#db/editorial/people.ts';
import { hashPassword } from '#desk/password.ts';
import { NOON, type TestNewsroom, type TestPerson } from '#desk/testing/newsroom.ts';
import { type AuthCall, nothingFound } from './auth-call.ts';

export const PASSWORD = 'violet anchor at noon';

/** Gives a person of a test newsroom the password of the tests. */
export async function givePassword({ stores, people }: TestNewsroom, person: TestPerson): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await stores.editorial.tx((tx) => updatePerson(tx, people[person], { passwordHash }));
}

/** A call of next-auth as a request would make it. */
export function testCall({ stores }: TestNewsroom, given: Partial<AuthCall> = {}): AuthCall {
  return {
    stores,
    now: NOON,
    secret: 'a secret of at least thirty-two characters',
    secure: false,
    address: '203.0.113.7',
    userAgent: 'Test',
    token: null,
    device: null,
    half: null,
    passkey: null,
    joining: null,
    found: nothingFound(),
    ...given,
  };
}
