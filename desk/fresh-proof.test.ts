import { afterEach, beforeEach, expect, test } from 'vitest';
import { changePerson } from './change-person.ts';
import { changeRoles } from './change-roles.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import type { Call } from './deed.ts';
import { importPeople } from './import-people.ts';
import { invitePerson } from './invite-person.ts';
import { issueLink } from './issue-link.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { requestRetraction } from './request-retraction.ts';
import { suspendPerson } from './suspend-person.ts';
import { fresh, REASON, stale } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { published } from './testing/steps.ts';
import { refused } from './testing/traces.ts';

/** What a stolen session must not do: each wants a proof of the last minutes. The others are asked in their own tests. */
let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const LATER = later(30);

async function wantsFresh(person: TestPerson, deed: (call: Call) => ReturnType<typeof changeRoles>) {
  const refusal = await refused(newsroom, () => deed(stale(newsroom, person, LATER)));
  expect(refusal.code).toBe('fresh_sign_in');
  done(await deed(fresh(newsroom, person, LATER)));
}
const asPerson = async (outcome: ReturnType<typeof issueLink>) => outcome;

test('changing roles', () =>
  wantsFresh('admin', (call) => changeRoles(call, { personId: newsroom.people.writer, roles: ['editor'] })));

test('giving roles to somebody new, alone or from a file', async () => {
  const somebody = { name: 'Nigar', email: 'nigar@example.org', roles: ['admin'] } as const;
  await wantsFresh('admin', (call) => asPerson(invitePerson(call, somebody)));
  const file = 'name,email,roles\nMia,mia@example.org,admin';
  const take = (dryRun: boolean) => (call: Call) => importPeople(call, { file, dryRun });
  done(await take(true)(stale(newsroom, 'admin', LATER)));
  const late = await refused(newsroom, () => take(false)(stale(newsroom, 'admin', LATER)));
  expect(late.code).toBe('fresh_sign_in');
  done(await take(false)(fresh(newsroom, 'admin', LATER)));
});

test('sending somebody’s mail elsewhere, but not their name', async () => {
  const person = { personId: newsroom.people.writer, languages: [] };
  const named = { ...person, name: 'Wanda', email: 'writer@example.org' };
  done(await changePerson(stale(newsroom, 'admin', LATER), named));
  await wantsFresh('admin', (call) => changePerson(call, { ...named, email: 'evil@example.org' }));
});

test('letting somebody suspended in again', async () => {
  const who = { personId: newsroom.people.writer };
  done(await suspendPerson(stale(newsroom, 'admin', LATER), who));
  await wantsFresh('admin', (call) => reactivatePerson(call, who));
});

test('issuing a one-time link', () =>
  wantsFresh('admin', (call) => asPerson(issueLink(call, { personId: newsroom.people.writer }))));

test('asking for a retraction, and confirming it', async () => {
  const { releaseId } = await published(newsroom);
  const input = { releaseId, reason: REASON };
  const ask = (call: Call) => requestRetraction(call, input);
  expect((await refused(newsroom, () => ask(stale(newsroom, 'editor', LATER)))).code).toBe('fresh_sign_in');
  const { requestId } = done(await ask(fresh(newsroom, 'editor', LATER)));
  const confirm = (call: Call) => confirmRetraction(call, { requestId });
  expect((await refused(newsroom, () => confirm(stale(newsroom, 'second', LATER)))).code).toBe(
    'fresh_sign_in',
  );
  done(await confirm(fresh(newsroom, 'second', LATER)));
});
