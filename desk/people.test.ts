import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPerson } from '#db/editorial/people.ts';
import { findLink } from '#db/editorial/sign-in-links.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { Role } from '#newsroom/vocabulary.ts';
import { changeRoles } from './change-roles.ts';
import type { Call } from './deed.ts';
import { type InvitePerson, invitePerson } from './invite-person.ts';
import { issueLink } from './issue-link.ts';
import { linkSignOn } from './link-sign-on.ts';
import { openStores } from './open-stores.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { setPassword } from './set-password.ts';
import { PLAIN_FOUNDATION, setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { startRelease } from './start-release.ts';
import { suspendPerson } from './suspend-person.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken, tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const DAY = 24 * 60;
const NEW: InvitePerson = {
  email: 'Nigar@example.org ',
  name: ' Nigar  Quliyeva',
  roles: ['writer', 'editor'],
};
const find = (id: number) => findPerson(newsroom.stores.editorial.reads, id);
const id = (person: TestPerson) => newsroom.people[person];
const give = (by: TestPerson, to: TestPerson, roles: readonly Role[]) =>
  changeRoles(newsroom.by(by), { personId: id(to), roles });
const suspend = (by: TestPerson, whom: TestPerson) => suspendPerson(newsroom.by(by), { personId: id(whom) });
const opened = (person: TestPerson) =>
  signIn(
    newsroom.stores,
    {
      proof: { ok: true, personId: id(person), linkToken: null },
      token: newToken(),
      previousToken: null,
      userAgent: 'test',
    },
    NOON,
  );
const liveSessions = (person: TestPerson) =>
  editorialRows(newsroom, `SELECT 1 FROM sessions WHERE person_id = ${id(person)} AND ended_at IS NULL`)
    .length;

describe('invite', () => {
  test('adds a person with roles and a link for a day, which is stored only hashed', async () => {
    const { personId, token, entry, told } = await traced(newsroom, () =>
      invitePerson(newsroom.by('admin'), NEW),
    );
    expect(await find(personId)).toMatchObject({
      email: 'Nigar@example.org',
      name: 'Nigar Quliyeva',
      roles: ['editor', 'writer'],
      active: true,
      hasPassword: false,
    });
    expect(await findLink(newsroom.stores.editorial.reads, tokenHash(token))).toMatchObject({
      personId,
      purpose: 'invitation',
      usedAt: null,
      expiresAt: later(DAY),
    });
    expect(entry).toMatchObject({
      deed: 'invite_person',
      details: { person: personId, roles: ['writer', 'editor'] },
    });
    expect(told).toEqual([]);
  });

  test.each<[string, string, Partial<InvitePerson>]>([
    ['without a name', 'name', { name: ' \u200e ' }],
    ['without an address', 'email', { email: '' }],
    ['with half an address', 'email', { email: 'nigar@' }],
    ['with two addresses', 'email', { email: 'nigar@example.org, a@example.org' }],
  ])('is refused %s', async (_, field, more) => {
    const refusal = await refused(newsroom, () => invitePerson(newsroom.by('admin'), { ...NEW, ...more }));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field }] });
  });

  test('is refused for an address that somebody has, whatever its case', async () => {
    const input = { ...NEW, email: 'WRITER@example.org' };
    const refusal = await refused(newsroom, () => invitePerson(newsroom.by('admin'), input));
    expect(refusal).toMatchObject({ code: 'taken', faults: [{ field: 'email' }] });
  });

  test('the first person of a newsroom gets all three roles, whatever was asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-first-'));
    const stores = openStores(folder);
    await setUp(stores, PLAIN_FOUNDATION, NOON);
    const setup: Call = { stores, now: NOON, actor: { kind: 'system', name: 'setup' } };
    const first = done(await invitePerson(setup, { ...NEW, roles: [] }));
    const second = done(await invitePerson(setup, { ...NEW, email: 'b@example.org', roles: ['writer'] }));
    const rolesOf = async (personId: number) => (await findPerson(stores.editorial.reads, personId))?.roles;
    expect(await rolesOf(first.personId)).toEqual(['admin', 'editor', 'writer']);
    expect(await rolesOf(second.personId)).toEqual(['writer']);
    stores.editorial.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a link', () => {
  test('voids the older ones of its person', async () => {
    const { personId, token } = done(await invitePerson(newsroom.by('admin'), NEW));
    const out = await traced(newsroom, () => issueLink(newsroom.by('admin', later(1)), { personId }));
    const { reads } = newsroom.stores.editorial;
    expect((await findLink(reads, tokenHash(token)))?.usedAt).toEqual(later(1));
    expect(await findLink(reads, tokenHash(out.token))).toMatchObject({ personId, usedAt: null });
    expect(out.entry).toMatchObject({ deed: 'issue_link', details: { person: personId } });
  });

  test('is not made for a suspended person, nor for nobody', async () => {
    done(await suspend('admin', 'writer'));
    const link = (personId: number) => () => issueLink(newsroom.by('admin'), { personId });
    expect((await refused(newsroom, link(id('writer')))).code).toBe('wrong_state');
    expect((await refused(newsroom, link(999))).code).toBe('not_found');
  });

  test('is kept under no idempotency key, which could be read', async () => {
    const call = { ...newsroom.by('admin'), key: 'k' };
    done(await invitePerson(call, NEW));
    done(await issueLink(call, { personId: id('writer') }));
    expect(editorialRows(newsroom, 'SELECT * FROM deed_keys')).toEqual([]);
  });
});

describe('roles', () => {
  test('are given and taken, with both on record', async () => {
    const { entry, told } = await traced(newsroom, () =>
      give('admin', 'writer', ['editor', 'writer', 'editor']),
    );
    expect((await find(id('writer')))?.roles).toEqual(['editor', 'writer']);
    expect(entry).toMatchObject({
      deed: 'change_roles',
      details: { person: id('writer'), before: ['writer'], after: ['editor', 'writer'] },
    });
    expect(told).toEqual([]);
  });

  test('that stay as they are leave no entry', async () => {
    expect((await traced(newsroom, () => give('admin', 'writer', ['writer']))).entry).toBeNull();
  });

  test('act on the next deed of the person, whatever their session says', async () => {
    done(await give('admin', 'writer', []));
    const input = { kind: 'press_release', section: 'news', languages: ['az'] } as const;
    expect((await refused(newsroom, () => startRelease(newsroom.by('writer'), input))).code).toBe(
      'not_allowed',
    );
    done(await give('admin', 'writer', ['writer']));
    const stale = newsroom.by('writer', NOON, { roles: [] } satisfies Partial<Actor & { kind: 'person' }>);
    done(await startRelease(stale, input));
  });

  test.each(['admin', 'all'] as const)('nobody changes their own: %s', async (person) => {
    const refusal = await refused(newsroom, () => give(person, person, ['admin', 'editor', 'writer']));
    expect(refusal.code).toBe('not_allowed');
    expect(refusal.sentence).toContain('Nobody changes their own roles');
  });

  test('of nobody are not found', async () => {
    const call = newsroom.by('admin');
    expect((await refused(newsroom, () => changeRoles(call, { personId: 999, roles: [] }))).code).toBe(
      'not_found',
    );
  });
});

describe('the last active admin and editor', () => {
  test('keep their role, and the other one may go', async () => {
    done(await give('admin', 'editor', []));
    done(await give('admin', 'second', []));
    expect((await refused(newsroom, () => give('admin', 'all', ['admin', 'writer']))).code).toBe('last_one');
    done(await give('admin', 'all', ['editor']));
    done(await give('admin', 'editor', ['editor', 'admin']));
    done(await give('editor', 'admin', []));
    const invited = done(await invitePerson(newsroom.by('editor'), { ...NEW, roles: ['writer'] }));
    expect((await find(invited.personId))?.roles).toEqual(['writer']);
  });

  test('are not suspended', async () => {
    for (const person of ['editor', 'second'] as const) done(await suspend('admin', person));
    expect((await refused(newsroom, () => suspend('admin', 'all'))).code).toBe('last_one');
    done(await suspend('all', 'admin'));
    const setup: Call = { ...newsroom.by('all'), actor: { kind: 'system', name: 'setup' } };
    const refusal = await refused(newsroom, () => suspendPerson(setup, { personId: id('all') }));
    expect(refusal.code).toBe('last_one');
    expect(refusal.sentence).toContain('last active admin');
  });

  test('are counted among the active only', async () => {
    done(await suspend('admin', 'all'));
    const setup: Call = { ...newsroom.by('all'), actor: { kind: 'system', name: 'setup' } };
    const refusal = await refused(newsroom, () => changeRoles(setup, { personId: id('admin'), roles: [] }));
    expect(refusal.code).toBe('last_one');
  });

  test('are not replaced by people who are only invited', async () => {
    const operator: Call = { ...newsroom.by('all'), actor: { kind: 'system', name: 'operator' } };
    for (const person of ['all', 'admin'] as const)
      done(await setPassword(operator, { personId: id(person), password: 'four grey herons' }));
    const refusal = await refused(newsroom, () => suspend('admin', 'all'));
    expect(refusal.sentence).toBe(
      'The other editors are only invited yet. Wait until one of them has come in.',
    );
    const identity = { issuer: 'https://id.example.org', subject: '7' };
    done(await linkSignOn(operator, { personId: id('editor'), ...identity }));
    done(await suspend('admin', 'all'));
  });

  test('of two admins who take each other’s role at once, one stays', async () => {
    const outcomes = await Promise.all([give('admin', 'all', []), give('all', 'admin', [])]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const admins = editorialRows(newsroom, "SELECT person_id FROM person_roles WHERE role = 'admin'");
    expect(admins).toHaveLength(1);
  });
});

describe('suspend', () => {
  test('ends every session and link in the same transaction, and every deed from then on', async () => {
    done(await opened('writer'));
    done(await opened('writer'));
    const { token } = done(await issueLink(newsroom.by('admin'), { personId: id('writer') }));
    expect(liveSessions('writer')).toBe(2);
    const { entry } = await traced(newsroom, () => suspend('admin', 'writer'));
    expect([liveSessions('writer'), (await find(id('writer')))?.active]).toEqual([0, false]);
    expect((await findLink(newsroom.stores.editorial.reads, tokenHash(token)))?.usedAt).toEqual(NOON);
    expect(entry).toMatchObject({ deed: 'suspend_person', details: { person: id('writer') } });
    const input = { kind: 'press_release', section: 'news', languages: ['az'] } as const;
    expect((await refused(newsroom, () => startRelease(newsroom.by('writer'), input))).code).toBe(
      'not_allowed',
    );
    expect((await refused(newsroom, () => opened('writer'))).code).toBe('bad_input');
  });

  test('is refused twice, of oneself, and of nobody', async () => {
    done(await suspend('admin', 'writer'));
    expect((await refused(newsroom, () => suspend('admin', 'writer'))).code).toBe('wrong_state');
    expect((await refused(newsroom, () => suspend('admin', 'admin'))).code).toBe('not_allowed');
    const call = newsroom.by('admin');
    expect((await refused(newsroom, () => suspendPerson(call, { personId: 999 }))).code).toBe('not_found');
  });
});

describe('reactivate', () => {
  test('lets a person in again, with the roles held before and no session', async () => {
    done(await opened('writer'));
    done(await suspend('admin', 'writer'));
    const call = newsroom.by('admin');
    const { entry } = await traced(newsroom, () => reactivatePerson(call, { personId: id('writer') }));
    expect(await find(id('writer'))).toMatchObject({ active: true, roles: ['writer'] });
    expect(liveSessions('writer')).toBe(0);
    expect(entry).toMatchObject({ deed: 'reactivate_person', details: { person: id('writer') } });
    done(await opened('writer'));
  });

  test('is refused of somebody who is active', async () => {
    const call = newsroom.by('admin');
    const again = () => reactivatePerson(call, { personId: id('writer') });
    expect((await refused(newsroom, again)).code).toBe('wrong_state');
  });
});
