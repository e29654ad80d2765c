import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPerson, passwordHashOf } from '#db/editorial/people.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { FIRST_PERSON } from '#newsroom/first-person.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { keepHalfProof } from './half-proof.ts';
import { invitePerson } from './invite-person.ts';
import { issueLink } from './issue-link.ts';
import { fitsPassword } from './password.ts';
import { proveByLink, proveByPassword } from './prove-identity.ts';
import { type SetPassword, setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { suspendPerson } from './suspend-person.ts';
import { fresh, stale } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken, tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const PASSWORD = 'quiet rivers run past the mill';
const ADDRESS = '192.0.2.7';
const id = (person: TestPerson) => newsroom.people[person];
const accept = (token: string, now = NOON, password = PASSWORD) =>
  acceptInvitation(newsroom.stores, { token, password }, now);
const linkFor = async (person: TestPerson) =>
  done(await issueLink(newsroom.by('admin'), { personId: id(person) })).token;
const enter = (personId: number, token = newToken(), linkToken: string | null = null) =>
  signIn(
    newsroom.stores,
    { proof: { ok: true, personId, linkToken }, token, previousToken: null, userAgent: 'test' },
    NOON,
  );
const liveSessions = (personId: number) =>
  editorialRows(
    newsroom,
    `SELECT token_hash FROM sessions WHERE person_id = ${personId} AND ended_at IS NULL`,
  );
const fits = async (personId: number, password: string) =>
  fitsPassword(await passwordHashOf(newsroom.stores.editorial.reads, personId), password);

describe('accepting an invitation', () => {
  test('sets the password that its person chose, and uses the link up', async () => {
    const input = { email: 'nigar@example.org', name: 'Nigar', roles: ['writer'] } as const;
    const { personId, token } = done(await invitePerson(newsroom.by('admin'), input));
    const { entry } = await traced(newsroom, () => accept(token));
    expect(await fits(personId, PASSWORD)).toBe(true);
    expect(entry).toMatchObject({
      deed: 'accept_invitation',
      actor: 'Nigar',
      personId,
      details: { person: personId },
    });
    expect((await refused(newsroom, () => accept(token))).code).toBe('not_found');
  });

  test('the first person of a newsroom says who they are, on record', async () => {
    const { personId, token } = done(
      await invitePerson(newsroom.by('admin'), { ...FIRST_PERSON, roles: ['admin'] }),
    );
    const as = (given: object) => () =>
      acceptInvitation(newsroom.stores, { token, password: PASSWORD, ...given }, NOON);
    for (const [given, field] of [
      [{}, 'name'],
      [{ name: 'Nigar', email: 'nigar@' }, 'email'],
      [{ name: 'Nigar', email: 'WRITER@example.org' }, 'email'],
      [FIRST_PERSON, 'email'],
    ] as const)
      expect((await refused(newsroom, as(given))).faults[0]).toMatchObject({ field });
    const { entry } = await traced(newsroom, as({ name: ' Nigar ', email: 'nigar@example.org' }));
    expect(entry).toMatchObject({ deed: 'accept_invitation', actor: 'Nigar', personId });
    expect(await findPerson(newsroom.stores.editorial.reads, personId)).toMatchObject({
      name: 'Nigar',
      email: 'nigar@example.org',
      hasPassword: true,
    });
  });

  test('nobody else becomes another by it', async () => {
    const token = await linkFor('writer');
    const given = { token, password: PASSWORD, name: 'Eve', email: 'eve@example.org' };
    done(await acceptInvitation(newsroom.stores, given, NOON));
    expect(await findPerson(newsroom.stores.editorial.reads, id('writer'))).toMatchObject({
      name: 'writer',
      email: 'writer@example.org',
    });
  });

  test('ends every session that was open before', async () => {
    done(await enter(id('writer')));
    done(await accept(await linkFor('writer')));
    expect(liveSessions(id('writer'))).toEqual([]);
  });

  test('of two at once, one is done', async () => {
    const token = await linkFor('writer');
    const outcomes = await Promise.all([accept(token), accept(token, NOON, 'another river runs elsewhere')]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('is refused a day later, for a replaced link, and after a suspension', async () => {
    const first = await linkFor('writer');
    const second = await linkFor('writer');
    expect((await refused(newsroom, () => accept(first))).code).toBe('not_found');
    expect((await refused(newsroom, () => accept(second, later(24 * 60)))).code).toBe('not_found');
    done(await suspendPerson(newsroom.by('admin'), { personId: id('writer') }));
    expect((await refused(newsroom, () => accept(second))).code).toBe('not_found');
    expect((await refused(newsroom, () => accept(newToken()))).code).toBe('not_found');
  });

  test('is refused with a password that is too easy, and the link stays good', async () => {
    const token = await linkFor('writer');
    expect(await refused(newsroom, () => accept(token, NOON, 'password1234'))).toMatchObject({
      code: 'bad_input',
      faults: [{ field: 'password' }],
    });
    done(await accept(token));
  });

  test('is not what a sign-in link is for, nor the other way round', async () => {
    const invitation = await linkFor('writer');
    expect((await proveByLink(newsroom.stores, invitation, NOON)).ok).toBe(false);
    const signingIn = await linkFor('editor');
    tamper(
      newsroom.stores.editorial.file,
      `UPDATE sign_in_links SET purpose = 'sign_in' WHERE token_hash = '${tokenHash(signingIn)}'`,
    );
    expect((await refused(newsroom, () => accept(signingIn))).code).toBe('not_found');
    const proof = await proveByLink(newsroom.stores, signingIn, NOON);
    expect(proof).toMatchObject({ ok: true, personId: id('editor') });
    done(await enter(id('editor'), newToken(), signingIn));
    expect((await refused(newsroom, () => enter(id('editor'), newToken(), signingIn))).code).toBe(
      'not_found',
    );
  });
});

describe('setting a password', () => {
  const set = (person: TestPerson, more: Partial<SetPassword> = {}, call = newsroom.by(person)) =>
    setPassword(call, { personId: id(person), password: PASSWORD, ...more });
  const current = (password: string) => ({ current: { password, address: ADDRESS } });

  test('ends every other session and every link of the person', async () => {
    const [kept, other] = [newToken(), newToken()];
    done(await enter(id('writer'), kept));
    done(await enter(id('writer'), other));
    const link = await linkFor('writer');
    const call = fresh(newsroom, 'writer');
    const session = { token: kept, next: newToken() };
    const { entry } = await traced(newsroom, () => set('writer', { session }, call));
    expect(await fits(id('writer'), PASSWORD)).toBe(true);
    expect(liveSessions(id('writer'))).toEqual([{ token_hash: tokenHash(session.next) }]);
    expect((await refused(newsroom, () => accept(link))).code).toBe('not_found');
    expect(entry).toMatchObject({ deed: 'set_password', details: { person: id('writer') } });
  });

  test('gives no session to whoever had none, or another person’s', async () => {
    const foreign = newToken();
    done(await enter(id('editor'), foreign));
    const ended = newToken();
    done(await enter(id('writer'), ended));
    await signOut(newsroom.stores, ended, NOON);
    const next = newToken();
    for (const token of [newToken(), ended]) {
      done(await set('writer', { session: { token, next } }, fresh(newsroom, 'writer')));
      tamper(
        newsroom.stores.editorial.file,
        `UPDATE people SET password_hash = NULL WHERE id = ${id('writer')}`,
      );
    }
    await set('writer', { session: { token: foreign, next } }, fresh(newsroom, 'writer'));
    expect(liveSessions(id('writer'))).toEqual([]);
    expect(liveSessions(id('editor'))).toEqual([{ token_hash: tokenHash(foreign) }]);
  });

  test('without one until now wants a fresh sign-in, with one the one until now', async () => {
    expect((await refused(newsroom, () => set('writer', {}, stale(newsroom, 'writer')))).code).toBe(
      'fresh_sign_in',
    );
    done(await set('writer', {}, fresh(newsroom, 'writer')));
    const other = { password: 'another river runs elsewhere' };
    const wrong = await set(
      'writer',
      { ...other, ...current('no such word at all') },
      fresh(newsroom, 'writer'),
    );
    expect(wrong).toMatchObject({ ok: false, refusal: { faults: [{ field: 'currentPassword' }] } });
    done(await set('writer', { ...other, ...current(PASSWORD) }));
    expect(await fits(id('writer'), other.password)).toBe(true);
  });

  test('is nobody’s for somebody else, but for the operator’s at the console', async () => {
    const foreign = () =>
      setPassword(fresh(newsroom, 'admin'), { personId: id('writer'), password: PASSWORD });
    expect((await refused(newsroom, foreign)).code).toBe('not_allowed');
    const { stores } = newsroom;
    const setup = { stores, now: NOON, actor: { kind: 'system', name: 'setup' } } as const;
    done(await setPassword(setup, { personId: id('writer'), password: PASSWORD }));
    expect((await findPerson(stores.editorial.reads, id('writer')))?.hasPassword).toBe(true);
    const nobody = () => setPassword(setup, { personId: 999, password: PASSWORD });
    expect((await refused(newsroom, nobody)).code).toBe('not_found');
  });

  test('is refused where it is too easy', async () => {
    const easy = () => set('writer', { password: 'writer@example.org' }, fresh(newsroom, 'writer'));
    expect(await refused(newsroom, easy)).toMatchObject({
      code: 'bad_input',
      faults: [{ field: 'password' }],
    });
  });
});

describe('a link that signs in', () => {
  async function signInLink(person: TestPerson): Promise<string> {
    const token = await linkFor(person);
    const hash = tokenHash(token);
    tamper(
      newsroom.stores.editorial.file,
      `UPDATE sign_in_links SET purpose = 'sign_in' WHERE token_hash = '${hash}'`,
    );
    return token;
  }

  test('of two at once, one is let in', async () => {
    const link = await signInLink('writer');
    const both = await Promise.all([1, 2].map(() => enter(id('writer'), newToken(), link)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(liveSessions(id('writer'))).toHaveLength(1);
  });

  test('of two at once that wait for a second factor, one does', async () => {
    const proof = { ok: true, personId: id('writer'), linkToken: await signInLink('writer') } as const;
    const wait = () => keepHalfProof(newsroom.stores, { proof, token: newToken(), userAgent: 'test' }, NOON);
    const both = await Promise.all([wait(), wait()]);
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(editorialRows(newsroom, 'SELECT 1 FROM half_proofs')).toHaveLength(1);
  });
});

describe('signing in', () => {
  test('is on record, and wants a role', async () => {
    const { entry } = await traced(newsroom, () => enter(id('writer')));
    expect(entry).toMatchObject({ deed: 'sign_in', details: { person: id('writer'), how: 'password' } });
    tamper(newsroom.stores.editorial.file, `DELETE FROM person_roles WHERE person_id = ${id('second')}`);
    expect((await refused(newsroom, () => enter(id('second')))).code).toBe('not_allowed');
    expect((await refused(newsroom, () => enter(999))).code).toBe('bad_input');
  });

  test('answers alike for a wrong password, an unknown address and a suspended person', async () => {
    for (const person of ['writer', 'second', 'editor'] as const)
      done(await setPassword(fresh(newsroom, person), { personId: id(person), password: PASSWORD }));
    done(await suspendPerson(newsroom.by('admin'), { personId: id('second') }));
    const answers = [];
    for (const [email, password] of [
      ['writer@example.org', 'no such word at all'],
      ['nobody@example.org', PASSWORD],
      ['second@example.org', PASSWORD],
    ] as const) {
      answers.push(await proveByPassword(newsroom.stores, { email, password, address: ADDRESS }, NOON));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const right = { email: 'Writer@example.org', password: PASSWORD, address: ADDRESS };
    expect(await proveByPassword(newsroom.stores, right, NOON)).toMatchObject({ personId: id('writer') });
  });
});

describe('signing out', () => {
  test('ends the one session, on record', async () => {
    const [token, other] = [newToken(), newToken()];
    done(await enter(id('writer'), token));
    done(await enter(id('writer'), other));
    await signOut(newsroom.stores, token, later(1));
    expect(liveSessions(id('writer'))).toEqual([{ token_hash: tokenHash(other) }]);
    const [entry] = editorialRows(
      newsroom,
      'SELECT deed, person_id FROM audit ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry).toEqual({ deed: 'sign_out', person_id: id('writer') });
  });

  test('twice, or with a token that nobody has, is nothing to do', async () => {
    const token = newToken();
    done(await enter(id('writer'), token));
    await signOut(newsroom.stores, token, later(1));
    const entries = editorialRows(newsroom, 'SELECT sequence FROM audit');
    for (const again of [token, newToken()]) await signOut(newsroom.stores, again, later(2));
    expect(editorialRows(newsroom, 'SELECT sequence FROM audit')).toEqual(entries);
  });
});
