import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#db/editorial/audit.ts';
import { auditWords } from '#db/editorial/audit-words.ts';
import { recentMail } from '#db/editorial/outbox.ts';
import { findPerson, findPersonByEmail, listPeople, updatePerson } from '#db/editorial/people.ts';
import { findOpenLink } from './accept-invitation.ts';
import { changeOwnName } from './change-own-name.ts';
import { changePerson } from './change-person.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { importPeople } from './import-people.ts';
import { invitePerson } from './invite-person.ts';
import { issueLink } from './issue-link.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { done, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

const admin = () => newsroom.by('admin');
const reads = () => newsroom.stores.editorial.reads;
const NIGAR = {
  email: 'nigar@example.org',
  name: 'Nigar',
  roles: ['writer'],
  languages: ['en', 'az'],
} as const;
const invite = async () => done(await invitePerson(admin(), NIGAR));
const opens = async (token: string) => (await findOpenLink(reads(), token, NOON)) !== null;
const waiting = () => editorialRows(newsroom, "SELECT * FROM outbox WHERE state = 'waiting'");
const changesAt = async (entry: AuditEntry | null) =>
  (await auditWords(reads(), [entry?.sequence ?? 0])).get(entry?.sequence ?? 0)?.changes;
const deeds = () =>
  editorialRows(newsroom, 'SELECT deed FROM audit ORDER BY sequence').map((row) => row.deed);

describe('an invitation', () => {
  test('keeps the languages of the person, in the order of the institution', async () => {
    const { personId, mailed } = await invite();
    expect(await findPerson(reads(), personId)).toMatchObject({ languages: ['az', 'en'] });
    expect([mailed, waiting()]).toEqual([false, []]);
  });

  test('goes out by mail where the newsroom sends any, with a link that works and no word of a release', async () => {
    sendMailFrom('https://news.example.org');
    const { token, mailed } = await invite();
    expect(mailed).toBe(true);
    const [mail] = waiting();
    expect(mail).toMatchObject({ to: 'nigar@example.org', kind: 'one_time_link' });
    expect(mail?.words).toContain(`https://news.example.org/link/${token}`);
    expect(await opens(token)).toBe(true);
  });

  test('sent again replaces the one before, in the outbox too', async () => {
    sendMailFrom('https://news.example.org');
    const first = await invite();
    const again = done(await issueLink(admin(), { personId: first.personId, byMail: true }));
    expect(again.mailed).toBe(true);
    expect(waiting().map(({ words }) => words)).toEqual([expect.stringContaining(again.token)]);
    expect([await opens(first.token), await opens(again.token)]).toEqual([false, true]);
  });

  test('is not mailed where an admin wants to hand the link over', async () => {
    sendMailFrom('https://news.example.org');
    const { personId } = await invite();
    expect(done(await issueLink(admin(), { personId })).mailed).toBe(false);
  });

  test('refuses a language that the newsroom has not', async () => {
    const refusal = await refused(newsroom, () => invitePerson(admin(), { ...NIGAR, languages: ['fr'] }));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'languages' }] });
  });
});

describe('revoke invitation', () => {
  test('voids the link and the mail that waits, and lets nobody in', async () => {
    sendMailFrom('https://news.example.org');
    const { personId, token } = await invite();
    const { entry } = await traced(newsroom, () => revokeInvitation(admin(), { personId }));
    expect(entry).toMatchObject({ deed: 'revoke_invitation', details: { person: personId } });
    expect(await opens(token)).toBe(false);
    expect(waiting()).toEqual([]);
    expect(await findPerson(reads(), personId)).toMatchObject({ active: false });
  });

  test('is refused once somebody has come in', async () => {
    const { personId } = await invite();
    await newsroom.stores.editorial.tx((tx) => updatePerson(tx, personId, { passwordHash: 'x' }));
    expect((await refused(newsroom, () => revokeInvitation(admin(), { personId }))).code).toBe('wrong_state');
  });
});

describe('change person', () => {
  const change = (more: object, by = admin()) =>
    changePerson(by, {
      personId: newsroom.people.writer,
      name: 'writer',
      email: 'writer@example.org',
      languages: [],
      ...more,
    });

  test('changes name and languages, and keeps both sides in the log', async () => {
    const { entry } = await traced(newsroom, () => change({ name: ' Wafa  Writer ', languages: ['ru'] }));
    expect(await findPerson(reads(), newsroom.people.writer)).toMatchObject({
      name: 'Wafa Writer',
      languages: ['ru'],
    });
    expect(entry?.details).toMatchObject({ person: newsroom.people.writer });
    expect(await changesAt(entry)).toEqual({
      name: { before: 'writer', after: 'Wafa Writer' },
      languages: { before: [], after: ['ru'] },
    });
  });

  test('with another address, links to the old one open nothing and the old one is told', async () => {
    sendMailFrom('https://news.example.org');
    const { personId, token } = await invite();
    done(await change({ personId, name: 'Nigar', email: 'new@example.org', languages: ['az', 'en'] }));
    expect(await opens(token)).toBe(false);
    expect(waiting()).toMatchObject([{ to: 'nigar@example.org', kind: 'address_changed' }]);
    expect(await findPersonByEmail(reads(), 'new@example.org')).toMatchObject({ id: personId });
  });

  test('may change only the case of an address', async () => {
    done(await change({ email: 'Writer@example.org' }));
    expect(await findPersonByEmail(reads(), 'writer@example.org')).toMatchObject({
      email: 'Writer@example.org',
    });
  });

  test('of oneself is an admin’s as well', async () => {
    done(await change({ personId: newsroom.people.admin, name: 'Amina', email: 'admin@example.org' }));
    expect(await findPerson(reads(), newsroom.people.admin)).toMatchObject({ name: 'Amina' });
  });

  test.each([
    ['the address of somebody else', { email: 'EDITOR@example.org' }, 'taken'],
    ['no name', { name: ' ' }, 'bad_input'],
    ['nobody', { personId: 999 }, 'not_found'],
  ])('is refused with %s', async (_, more, code) => {
    expect((await refused(newsroom, () => change(more))).code).toBe(code);
  });

  test('writes nothing where nothing is another', async () => {
    const before = deeds();
    done(await change({}));
    expect(deeds()).toEqual(before);
  });
});

describe('change own name', () => {
  test('is for everybody, about themselves', async () => {
    const { entry } = await traced(newsroom, () => changeOwnName(newsroom.by('writer'), { name: 'Wafa' }));
    expect(await findPerson(reads(), newsroom.people.writer)).toMatchObject({ name: 'Wafa' });
    expect(await changesAt(entry)).toEqual({ name: { before: 'writer', after: 'Wafa' } });
  });

  test('is refused without a name', async () => {
    const refusal = await refused(newsroom, () => changeOwnName(newsroom.by('writer'), { name: '\u200e' }));
    expect(refusal).toMatchObject({ faults: [{ field: 'name' }] });
  });
});

describe('import people', () => {
  const HEAD = 'name,email,roles,languages';
  const take = (lines: readonly string[], dryRun = false) =>
    importPeople(admin(), { file: [HEAD, ...lines].join('\n'), dryRun });

  test('invites everybody at once, each with an entry and a link, and leaves who is here', async () => {
    const before = deeds();
    const { people } = done(
      await take([
        'A,a@example.org,"writer,editor",az',
        'E,EDITOR@example.org,admin,',
        'B,b@example.org,admin,',
      ]),
    );
    expect(people.map(({ fate }) => fate)).toEqual(['invited', 'here already', 'invited']);
    expect(deeds().slice(before.length)).toEqual(['invite_person', 'invite_person', 'import_people']);
    expect(await findPersonByEmail(reads(), 'a@example.org')).toMatchObject({ roles: ['editor', 'writer'] });
    expect(await findPersonByEmail(reads(), 'editor@example.org')).toMatchObject({ roles: ['editor'] });
    for (const { token } of people) if (token) expect(await opens(token)).toBe(true);
  });

  test('says what would happen and writes nothing', async () => {
    const before = [await listPeople(reads()), deeds()];
    const { people } = done(await take(['A,a@example.org,writer,', 'E,editor@example.org,,'], true));
    expect(people).toMatchObject([
      { fate: 'invited', token: null },
      { fate: 'here already', token: null },
    ]);
    expect([await listPeople(reads()), deeds()]).toEqual(before);
  });

  test('writes nothing where any line is wrong, and names each', async () => {
    const refusal = await refused(newsroom, () =>
      take(['A,a@example.org,writer,', 'B,b,,', 'C,c@x.org,boss,']),
    );
    expect(refusal.faults.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Line 3: /),
      expect.stringMatching(/^Line 4: /),
    ]);
    expect(await findPersonByEmail(reads(), 'a@example.org')).toBeNull();
  });

  test('mails each their own link, where mail is sent', async () => {
    sendMailFrom('https://news.example.org');
    done(await take(['A,a@example.org,writer,', 'B,b@example.org,writer,']));
    expect((await recentMail(reads(), 5)).map(({ to }) => to).sort()).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  test('a file taken twice changes nothing the second time', async () => {
    done(await take(['A,a@example.org,writer,']));
    const before = deeds();
    const { people } = done(await take(['A,a@example.org,writer,']));
    expect([people.map(({ fate }) => fate), deeds()]).toEqual([['here already'], before]);
  });
});
