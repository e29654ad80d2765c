import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import type { Call } from '#desk/deed.ts';
import { issueLink } from '#desk/issue-link.ts';
import { setPassword } from '#desk/set-password.ts';
import { startRelease } from '#desk/start-release.ts';
import { fresh } from '#desk/testing/further-steps.ts';
import { done, type TestNewsroom } from '#desk/testing/newsroom.ts';
import { OTHER_SECRET, withAuthenticator } from '#desk/testing/second-factors.ts';
import { editorialRows } from '#desk/testing/traces.ts';
import { nothingFound } from './auth-call.ts';
import { actorOf } from './current-actor.ts';
import type { ProviderName } from './providers.ts';
import { signedBy } from './sessions.ts';
import { signInThrough } from './sign-in.ts';
import { givePassword, PASSWORD, testCall } from './testing.ts';
import { NOW, type SigningOn, signingOn } from './testing-sign-on.ts';

/**
 * A newsroom that asks admins and editors for a second factor, and an editor who has a password, a sign-on, and may
 * be sent every kind of link: whatever way they come, the first factor alone opens nothing.
 */
let at: SigningOn;
let newsroom: TestNewsroom;
beforeEach(async () => {
  at = await signingOn();
  ({ newsroom } = at);
  await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { secondFactorFor: 'privileged' }));
  await withAuthenticator(newsroom, 'admin', OTHER_SECRET); // else nobody could send the editor a link
  await givePassword(newsroom, 'editor');
  await at.linked('editor');
});
afterEach(() => at.close());

/** What came of it: the tokens of a session and of a half proof, each null where there is none. */
type Came = { readonly opened: string | null; readonly half: string | null };

async function through(provider: ProviderName, given: Record<string, string>): Promise<Came> {
  const call = testCall(newsroom, { now: NOW(), found: nothingFound() });
  await signInThrough(call, provider, given);
  return call.found;
}

const issued = async (call: Call) => done(await issueLink(call, { personId: newsroom.people.editor })).token;
const bySystem = (name: 'setup' | 'demo'): Call => ({
  stores: newsroom.stores,
  now: NOW(),
  actor: { kind: 'system', name },
});
const email = 'editor@example.org';
const NEW = 'copper kettle on the hill';

const WAYS: Readonly<Record<string, () => Promise<Came>>> = {
  'a password': () => through('password', { email, password: PASSWORD }),
  'a password set at the console': async () => {
    const { editor: personId } = newsroom.people;
    done(await setPassword(bySystem('setup'), { personId, password: NEW }));
    return through('password', { email, password: NEW });
  },
  'a link of an admin': async () =>
    through('link', { token: await issued(fresh(newsroom, 'admin', NOW())), password: NEW }),
  'a link of the console': async () =>
    through('link', { token: await issued(bySystem('setup')), password: NEW }),
  'a link that signs in': async () => through('link', { token: await issued(bySystem('demo')) }),
  'a sign-on that says nothing of a second factor': async () => (await at.signedOn()).found,
  'a sign-on that says what nobody trusts': async () => {
    at.provider.next.forge = (claims) => ({ ...claims, amr: ['pwd', 'otp'], acr: 'silver' });
    return (await at.signedOn()).found;
  },
};

describe.each(Object.entries(WAYS))('%s', (_, come) => {
  it('opens nothing for who has a second factor', async () => {
    await withAuthenticator(newsroom, 'editor');
    const { opened, half } = await come();
    expect(opened).toBeNull();
    expect(half).not.toBeNull();
    expect(editorialRows(newsroom, 'SELECT 1 FROM sessions WHERE ended_at IS NULL')).toEqual([]);
  });

  it('lets who owes one do nothing but set it up', async () => {
    const { opened } = await come();
    const signed = await signedBy(newsroom.stores, opened ?? '', NOW());
    if (!signed) throw new Error('Nobody was signed in.');
    const call = { stores: newsroom.stores, now: NOW(), actor: actorOf(signed) };
    const start = { kind: 'speech', section: 'news', languages: ['az'] } as const;
    expect(await startRelease(call, start)).toMatchObject({ refusal: { code: 'second_factor' } });
  });
});
