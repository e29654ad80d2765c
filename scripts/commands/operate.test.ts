import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS, operate } from './operate.ts';

let root: string;
let printed: string[];
let told: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-operate-'));
  vi.stubEnv('NEWSROOM_DATA', join(root, 'data'));
  [printed, told] = [[], []];
  const into = (list: string[]) => (words: string | Uint8Array) => list.push(String(words)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(into(printed));
  vi.spyOn(process.stderr, 'write').mockImplementation(into(told));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const NAMES = Object.keys(COMMANDS);
/** What a command needs to be told before it gets as far as its options. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  person: ['list'],
  secrets: ['rotate'],
  import: ['file.jsonl', '--as', 'editor@example.org'],
  export: ['file.jsonl'],
  'bulk-demo': ['10'],
  restore: ['backup'],
};
const nothingMade = () => expect(existsSync(join(root, 'data'))).toBe(false);

test('every command of the surface is there', () => {
  const wanted = [
    'setup',
    'demo',
    'person',
    'secrets',
    'publish-due',
    'import',
    'export',
    'rebuild-public',
    'backup',
    'restore',
    'doctor',
    'bulk-demo',
  ];
  expect(NAMES).toEqual(expect.arrayContaining(wanted));
});

describe.each(NAMES)('%s', (name) => {
  const needed = NEEDED[name] ?? [];

  test('prints its help, whatever else is asked, and makes nothing', async () => {
    expect(await operate([name, '--help'])).toBe(0);
    expect(await operate([name, ...needed, '--unknown', '--help'])).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^npm run newsroom -- ${name}\\b`));
    expect(printed[0]).toBe(printed[1]);
    expect(told).toEqual([]);
    nothingMade();
  });

  test.each([
    ['an unknown option', '--unknown'],
    ['one word too many', 'one', 'more'],
  ])('refuses %s as wrong usage, with its help, and makes nothing', async (_, ...words) => {
    expect(await operate([name, ...needed, ...words])).toBe(2);
    expect(told.join('')).toContain(`npm run newsroom -- ${name}`);
    expect(printed).toEqual([]);
    nothingMade();
  });
});

test.each([
  [['person'], 'say one of add, import, rename'],
  [['person', 'promote'], 'say one of add, import, rename'],
  [['person', 'constructor'], 'say one of add, import, rename'],
  [['person', 'add'], '--email'],
  [['person', 'add', '--email', 'a@example.org'], '--name'],
  [['person', 'add', '--email', 'a@example.org', '--name', 'A', '--roles', 'boss'], '--roles'],
  [['person', 'suspend'], '--email'],
  [['person', 'suspend', '--email', 'a@example.org', '--roles', 'admin'], '--roles'],
  [['person', 'rename', '--email', 'a@example.org'], '--name'],
  [['person', 'readdress', '--email', 'a@example.org'], '--to'],
  [['person', 'languages', '--email', 'a@example.org'], '--languages'],
  [['person', 'roles', '--email', 'a@example.org'], '--roles'],
  [['person', 'roles', '--email', 'a@example.org', '--roles', 'writer,boss'], '--roles'],
  [['person', 'roles', '--roles', 'writer'], '--email'],
  [['person', 'password', '--email', 'a@example.org'], '--password-stdin'],
  [['person', 'password', '--password-stdin'], '--email'],
  [['person', 'import'], 'Name one file'],
  [['person', 'import', 'a.csv', 'b.csv'], 'Name one file'],
  [['person', 'link-sign-on', '--email', 'a@example.org', '--issuer', 'https://id.example'], '--subject'],
  [['person', 'unlink-sign-on'], '--email'],
  [['person', 'break-glass', '--email', 'a@example.org'], '--reason'],
  [['person', 'break-glass', '--reason', 'x'], '--email'],
  [['secrets'], 'say rotate'],
  [['secrets', 'show'], 'say rotate'],
  [['import'], 'Name one file'],
  [['import', 'file.jsonl'], '--as'],
  [['export'], 'Name one file'],
  [['restore'], 'Name the folder'],
  [['bulk-demo'], 'Say how many'],
  [['bulk-demo', '-5'], ''],
  [['bulk-demo', 'many'], 'Say how many'],
  [['setup', '--languages', 'English'], 'languages'],
  [['setup', '--zone', 'Baku'], '--zone'],
  [['publish-due', '--now', 'soon'], '--now'],
  [['publish-due', '--now', '2099-01-01T00:00:00Z'], '--dry-run'],
])('%j is wrong usage: %s', async (words, why) => {
  expect(await operate(words)).toBe(2);
  expect(told.join('')).toContain(why);
  nothingMade();
});

test.each([
  ['person', 'list'],
  ['person', 'link', '--email', 'a@example.org'],
  ['person', 'import', 'package.json'],
  ['person', 'break-glass', '--email', 'a@example.org', '--reason', 'Nobody can sign in.'],
  ['secrets', 'rotate'],
  ['publish-due'],
  ['import', 'package.json', '--as', 'editor@example.org'],
  ['export', '/nowhere/file.jsonl'],
  ['rebuild-public'],
  ['backup'],
  ['doctor'],
  ['demo-links'],
])('%s %s is refused where there is no newsroom, in one sentence', async (...words) => {
  expect(await operate(words)).toBe(1);
  expect(told.join('')).toMatch(/^There is no newsroom in .*\n$/);
  nothingMade();
});

test('a command that is none names those that are', async () => {
  for (const words of [['publish'], ['constructor'], []]) expect(await operate(words)).toBe(2);
  expect(await operate(['help'])).toBe(0);
  expect(told.join('')).toContain('There is no command “constructor”.');
  expect(printed.join('')).toContain(NAMES.join(', '));
});
