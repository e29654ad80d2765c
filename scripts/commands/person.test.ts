import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditBefore } from '#db/editorial/audit.ts';
import { recentMail } from '#db/editorial/outbox.ts';
import { findPersonByEmail } from '#db/editorial/people.ts';
import { sendMailFrom } from '#desk/enqueue-mail.ts';
import type { Stores } from '#desk/stores.ts';
import { withExistingStores } from './command.ts';
import { type Console, openConsole } from './testing/console.ts';

let operator: Console;
beforeEach(async () => {
  operator = openConsole();
  await operator.run('setup', '--languages', 'en,az', '--zone', 'Asia/Baku', '--no-link');
  await operator.json(...add('ada', 'writer,editor,admin'));
  await operator.json(...add('vera', 'writer'));
});
afterEach(() => {
  sendMailFrom(null);
  operator.close();
});

const emailOf = (name: string) => `${name}@example.org`;
const add = (name: string, roles: string) =>
  ['person', 'add', '--email', emailOf(name), '--name', name, '--roles', roles] as const;
const person = (verb: string, name: string, ...more: string[]) =>
  operator.run('person', verb, '--email', emailOf(name), ...more);
const look = <T>(read: (stores: Stores) => Promise<T>) => withExistingStores(read);
const held = (email: string) => look(({ editorial }) => findPersonByEmail(editorial.reads, email));
const newest = () => look(async ({ editorial }) => (await auditBefore(editorial.reads, null, 1))[0]);

/** What comes on standard input while the command runs. */
function typed(words: string): void {
  const stream = new PassThrough();
  stream.end(words);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as never); // only read, as a stream
}

describe('every deed about people is done at the console, by the operator, with its entry', () => {
  test.each<[string, string[], string, object]>([
    ['rename', ['--name', 'Vera Quliyeva'], 'change_person', { name: 'Vera Quliyeva' }],
    ['languages', ['--languages', 'az'], 'change_person', { languages: ['az'] }],
    ['roles', ['--roles', 'writer,editor'], 'change_roles', { roles: ['editor', 'writer'] }],
    ['roles', ['--roles', 'none'], 'change_roles', { roles: [] }],
    ['suspend', [], 'suspend_person', { active: false }],
    ['revoke', [], 'revoke_invitation', { active: false }],
    ['link', [], 'issue_link', {}],
  ])('%s %j', async (verb, more, deed, becomes) => {
    expect(await person(verb, 'vera', ...more)).toMatchObject({ code: 0, told: '' });
    expect(await held(emailOf('vera'))).toMatchObject(becomes);
    expect(await newest()).toMatchObject({ actor: 'system:operator', deed, personId: null });
  });

  test('readdress moves somebody to another address, whatever its case was', async () => {
    const moved = await operator.json(
      'person',
      'readdress',
      '--email',
      'VERA@example.org',
      '--to',
      'v@example.org',
    );
    expect(moved).toMatchObject({ email: 'v@example.org' });
    expect([await held(emailOf('vera')), (await held('v@example.org'))?.name]).toEqual([null, 'vera']);
  });

  test('reactivate lets in again whoever was suspended', async () => {
    await person('suspend', 'vera');
    expect(await person('reactivate', 'vera')).toMatchObject({ code: 0 });
    expect(await held(emailOf('vera'))).toMatchObject({ active: true, roles: ['writer'] });
  });

  test('password sets one from standard input, and refuses a weak one', async () => {
    typed('quiet rivers run past the mill\n');
    expect(await person('password', 'vera', '--password-stdin')).toMatchObject({ code: 0 });
    expect(await held(emailOf('vera'))).toMatchObject({ hasPassword: true });
    typed('short\n');
    const weak = await person('password', 'vera', '--password-stdin');
    expect(weak).toMatchObject({ code: 1, printed: '' });
    expect(weak.told).not.toContain('short\n');
  });

  test('sign-out and reset-second-factor act, or say why not', async () => {
    expect(await person('sign-out', 'vera')).toMatchObject({ code: 0 });
    expect(await person('reset-second-factor', 'vera')).toMatchObject({
      code: 1,
      told: 'This person has no second factor.\n',
    });
  });
});

describe('what may not be done is refused in a sentence, with exit code 1', () => {
  test.each<[string, string, string[], string]>([
    ['rename', 'nobody', ['--name', 'N'], 'Nobody here has the address nobody@example.org.'],
    ['roles', 'ada', ['--roles', 'writer'], 'last active'],
    ['suspend', 'ada', [], 'last active'],
    ['reactivate', 'vera', [], 'This person is active already.'],
    ['languages', 'vera', ['--languages', 'ru'], 'The newsroom has no language “ru”.'],
    ['readdress', 'vera', ['--to', 'ADA@example.org'], 'Somebody here has this e-mail address already.'],
    ['readdress', 'vera', ['--to', 'nowhere'], 'Write the e-mail address in full'],
    ['link', 'vera', ['--by-mail'], 'No mail server is set here.'],
    ['break-glass', 'nobody', ['--reason', 'Locked out.'], 'Give the person’s name.'],
  ])('%s %s %j', async (verb, name, more, sentence) => {
    const before = await newest();
    const { code, printed, told } = await person(verb, name, ...more);
    expect([code, printed]).toEqual([1, '']);
    expect(told).toContain(sentence);
    expect(await newest()).toEqual(before);
  });
});

describe('a file of people', () => {
  const fileOf = (words: string) => {
    const file = join(operator.root, 'people.csv');
    writeFileSync(file, words);
    return file;
  };
  const TWO =
    'name,email,roles,languages\nNigar,nigar@example.org,"writer, editor",az\nVera,vera@example.org,,\n';

  test('is only looked at with --dry-run, then everybody new in it gets a link', async () => {
    const file = fileOf(TWO);
    expect(await operator.json('person', 'import', file, '--dry-run')).toMatchObject({
      dryRun: true,
      people: [
        { email: 'nigar@example.org', fate: 'invited' },
        { email: 'vera@example.org', fate: 'here already' },
      ],
    });
    expect(await held('nigar@example.org')).toBeNull();
    const { code, printed } = await operator.run('person', 'import', file);
    expect(code).toBe(0);
    expect(printed).toMatch(/^1 invited, 1 here already.*line 2: Nigar.*\/link\/[\w-]{43}\n.*line 3: Vera/s);
    expect(await held('nigar@example.org')).toMatchObject({ roles: ['editor', 'writer'], languages: ['az'] });
  });

  test('with a wrong line invites nobody, and names each', async () => {
    const file = fileOf(`${TWO}Otto,otto@example.org,boss,\nPia,pia,writer,\n`);
    const { code, told } = await operator.run('person', 'import', file);
    expect(code).toBe(1);
    expect(told).toContain('Line 4: “boss” is no role.');
    expect(told).toContain('Line 5: Write the e-mail address in full');
    expect(await held('nigar@example.org')).toBeNull();
  });

  test('that is not there, or no list of people, is refused', async () => {
    expect((await operator.run('person', 'import', join(operator.root, 'no.csv'))).told).toMatch(
      /^There is no file/,
    );
    const large = fileOf('x'.repeat(500_001));
    expect((await operator.run('person', 'import', large)).told).toContain('too large');
  });
});

describe('with a mail server', () => {
  beforeEach(() => vi.stubEnv('SMTP_URL', 'smtp://mail.example.org'));

  test('links go into the outbox and are not printed', async () => {
    const made = await person('link', 'vera', '--by-mail', '--json');
    expect(JSON.parse(made.printed)).toEqual({ personId: expect.any(Number), mailed: true });
    const added = await operator.run(...add('nora', 'writer'), '--by-mail');
    expect(added.printed).toBe('A mail with a one-time link is on its way to nora.\n');
    const mails = await look(({ editorial }) => recentMail(editorial.reads, 10));
    expect(mails.map(({ to, state }) => [to, state])).toEqual([
      [emailOf('nora'), 'waiting'],
      [emailOf('vera'), 'waiting'],
    ]);
  });
});

test('break-glass lets an admin in, says for how long, and is on record with its reason', async () => {
  const { code, printed } = await person('break-glass', 'zoe', '--name', 'Zoe', '--reason', 'Ada has left.');
  expect(code).toBe(0);
  expect(printed).toMatch(
    /^zoe@example\.org is an admin.*within 60 minutes:\n {2}http\S+\/link\/[\w-]{43}\n/s,
  );
  expect(await held(emailOf('zoe'))).toMatchObject({ roles: ['admin'], active: true });
  expect(await newest()).toMatchObject({ actor: 'system:operator', deed: 'break_glass' });
});

test('secrets rotate makes them new and says what to do', async () => {
  const words = () => readFileSync(join(operator.root, 'data/secrets/session-secret'), 'utf8');
  const first = await operator.run('secrets', 'rotate');
  expect(first).toMatchObject({ code: 0, told: '' });
  expect(first.printed).toContain('Start the newsroom again');
  const before = words();
  expect(await operator.json('secrets', 'rotate')).toEqual({ sessions: 0, sealed: 0 });
  expect(words()).not.toBe(before);
  expect(first.printed).not.toContain(before.trim());
});
