import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passwordHashOf } from '#db/editorial/people.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { issueLink } from './issue-link.ts';
import { fitsPassword } from './password.ts';
import { resetPassword } from './reset-password.ts';
import { askForPasswordLink } from './send-password-link.ts';
import { setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { suspendPerson } from './suspend-person.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  sendMailFrom('https://news.example.org');
  await hasPassword('writer');
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

const PASSWORD = 'quiet rivers run past the mill';
const NEW = 'another river runs elsewhere';
const id = (person: TestPerson) => newsroom.people[person];

async function hasPassword(person: TestPerson): Promise<void> {
  const setup = { stores: newsroom.stores, now: NOON, actor: { kind: 'system', name: 'setup' } } as const;
  done(await setPassword(setup, { personId: id(person), password: PASSWORD }));
}

/** Asks, and does what follows from it. */
async function asked(email: string, now = NOON, address = '192.0.2.7') {
  const taken = await askForPasswordLink(newsroom.stores, { email, address }, now);
  if (taken.ok) await taken.send();
  return taken.ok ? 'taken' : taken.refusal.code;
}

const mail = (kind = 'forgotten_password') =>
  editorialRows(
    newsroom,
    `SELECT "to", words FROM outbox WHERE kind = '${kind}' AND words IS NOT NULL ORDER BY id`,
  );
const tokenIn = (words: unknown) => /\/link\/([A-Za-z0-9_-]{43})/.exec(String(words))?.[1] ?? '';
const reset = (token: string, password = NEW, now = NOON) =>
  resetPassword(newsroom.stores, { token, password }, now);
const fits = async (password: string) =>
  fitsPassword(await passwordHashOf(newsroom.stores.editorial.reads, id('writer')), password);

describe('asking for a new password', () => {
  test('mails a link for an hour, on record, stored only hashed', async () => {
    const { entry } = await traced(newsroom, async () => {
      expect(await asked(' Writer@Example.org')).toBe('taken');
      return { ok: true };
    });
    expect(entry).toMatchObject({ deed: 'send_password_link', personId: id('writer') });
    const [sent] = mail();
    expect(sent?.to).toBe('writer@example.org');
    const links = editorialRows(newsroom, "SELECT * FROM sign_in_links WHERE purpose = 'forgotten'");
    expect(links).toMatchObject([{ person_id: id('writer'), expires_at: later(60).getTime() }]);
    expect(JSON.stringify(links)).not.toContain(tokenIn(sent?.words));
  });

  test('answers alike and mails nothing for an unknown address, a suspended person, one without a password', async () => {
    await hasPassword('second');
    await hasPassword('all');
    done(await suspendPerson(newsroom.by('admin'), { personId: id('second') }));
    for (const email of ['nobody@example.org', 'second@example.org', 'editor@example.org', 'x'.repeat(9999)])
      expect(await asked(email)).toBe('taken');
    expect(mail()).toEqual([]);
  });

  test('looks nobody up before it has answered', async () => {
    const { stores } = newsroom;
    const blind = {
      ...stores,
      editorial: { ...stores.editorial, reads: new Proxy(stores.editorial.reads, { get: () => lookedUp }) },
    };
    const given = { email: 'writer@example.org', address: '192.0.2.7' };
    const taken = await askForPasswordLink(blind, given, NOON);
    expect(taken.ok).toBe(true);
    if (taken.ok) await expect(taken.send()).rejects.toThrow('looked up');
  });

  test('is throttled per account, known or not, and apart from signing in', async () => {
    for (const email of ['writer@example.org', 'nobody@example.org']) {
      for (const place of [1, 2, 3]) expect(await asked(email, NOON, `192.0.2.${place}`)).toBe('taken');
      expect(await asked(email, NOON, '192.0.2.4')).toBe('too_often');
      expect(await asked(email, later(6), '192.0.2.4')).toBe('taken');
    }
    const keys = editorialRows(newsroom, "SELECT key FROM sign_in_failures WHERE key NOT LIKE 'forgotten:%'");
    expect(keys).toEqual([]);
  });

  test('is throttled per network address over many accounts', async () => {
    for (let person = 0; person < 20; person += 1) await asked(`p${person}@example.org`);
    expect(await asked('p20@example.org')).toBe('too_often');
    expect(await asked('p20@example.org', NOON, '192.0.2.99')).toBe('taken');
  });

  test('voids the link before it, and leaves an invitation alone', async () => {
    const { token: invitation } = done(await issueLink(newsroom.by('admin'), { personId: id('writer') }));
    await asked('writer@example.org');
    const first = tokenIn(mail()[0]?.words);
    await asked('writer@example.org', later(1));
    expect(mail()).toHaveLength(1);
    const second = tokenIn(mail()[0]?.words);
    expect((await refused(newsroom, () => reset(first))).code).toBe('not_found');
    done(await acceptInvitation(newsroom.stores, { token: invitation, password: NEW }, NOON));
    expect((await refused(newsroom, () => reset(second))).code).toBe('not_found');
  });
});

function lookedUp(): never {
  throw new Error('looked up');
}

describe('the link of a forgotten password', () => {
  async function link(): Promise<string> {
    await asked('writer@example.org');
    return tokenIn(mail()[0]?.words);
  }

  test('sets the password once, ends every session, opens none, and is told by mail', async () => {
    const proof = { ok: true, personId: id('writer'), linkToken: null } as const;
    const browser = { proof, token: newToken(), previousToken: null, userAgent: 'test' };
    done(await signIn(newsroom.stores, browser, NOON));
    const token = await link();
    const { entry } = await traced(newsroom, () => reset(token));
    expect(entry).toMatchObject({ deed: 'reset_password', details: { person: id('writer') } });
    expect(await fits(NEW)).toBe(true);
    expect(editorialRows(newsroom, 'SELECT 1 FROM sessions WHERE ended_at IS NULL')).toEqual([]);
    expect(mail('password_changed')).toMatchObject([{ to: 'writer@example.org' }]);
    expect((await refused(newsroom, () => reset(token, PASSWORD))).code).toBe('not_found');
    expect(await fits(NEW)).toBe(true);
  });

  test('of two at once, one is done', async () => {
    const token = await link();
    const outcomes = await Promise.all([reset(token), reset(token, PASSWORD)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('is refused an hour later, after a suspension, and for what it is not', async () => {
    const token = await link();
    expect((await refused(newsroom, () => reset(token, NEW, later(60)))).code).toBe('not_found');
    const invited = () => acceptInvitation(newsroom.stores, { token, password: NEW }, NOON);
    expect((await refused(newsroom, invited)).code).toBe('not_found');
    const { token: invitation } = done(await issueLink(newsroom.by('admin'), { personId: id('editor') }));
    expect((await refused(newsroom, () => reset(invitation))).code).toBe('not_found');
    done(await suspendPerson(newsroom.by('admin'), { personId: id('writer') }));
    expect((await refused(newsroom, () => reset(token))).code).toBe('not_found');
  });

  test('stays good where the new password is too easy', async () => {
    const token = await link();
    expect(await refused(newsroom, () => reset(token, 'password1234'))).toMatchObject({ code: 'bad_input' });
    done(await reset(token));
  });
});
