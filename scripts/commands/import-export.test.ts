import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Console, openConsole } from './testing/console.ts';

let operator: Console;
beforeEach(() => {
  operator = openConsole();
});
afterEach(() => operator.close());

const AS = ['--as', 'edgar@example.org'];
const line = (more: object) => ({
  number: '2018/0913',
  section: 'news',
  published_at: '2018-09-13T18:19:00+04:00',
  texts: { en: { headline: 'The harbour opens', body_text: 'Ships may enter.' } },
  ...more,
});

function fileOf(...lines: unknown[]): string {
  const file = join(operator.root, 'import.jsonl');
  writeFileSync(
    file,
    `\ufeff${lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\r\n')}\r\n`,
  );
  return file;
}

async function foundNewsroom(): Promise<void> {
  await operator.run('setup', '--languages', 'en,az', '--zone', 'Asia/Baku', '--no-link');
  await operator.json(
    'person',
    'add',
    '--email',
    'edgar@example.org',
    '--name',
    'Edgar',
    '--roles',
    'editor',
  );
}

describe('importing and exporting from the console', () => {
  beforeEach(foundNewsroom);

  test('a file goes in, comes out and goes in again', async () => {
    const file = fileOf(line({}), line({ number: '2018/0914', topics: ['sea'] }));
    const first = await operator.run('import', file, ...AS);
    expect([first.code, first.printed]).toEqual([1, '']);
    expect(first.told).toMatch(/line 2, topics: there is no topic sea\nNothing was imported: 1 wrong\./);
    const done = await operator.run('import', file, ...AS, '--create-missing');
    expect([done.code, done.printed]).toEqual([
      0,
      '2 imported, 0 updated, 0 unchanged.\nMade: topic sea. Give them names on the desk.\n',
    ]);
    const out = join(operator.root, 'export.jsonl');
    expect(await operator.json('export', out)).toEqual({
      releases: 2,
      drafts: 0,
      leftOut: { withdrawn: 0, retracted: 0, limited: 0 },
    });
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(3);
    expect(await operator.json('import', out, ...AS, '--update')).toMatchObject({ unchanged: 2, bad: [] });
  });

  test('bad lines may be left out, and a check writes nothing', async () => {
    const file = fileOf(line({}), '{"number":');
    const checked = await operator.run('import', file, ...AS, '--dry-run');
    expect([checked.code, checked.printed]).toEqual([
      1,
      'Nothing was written. It would be: 1 imported, 0 updated, 0 unchanged.\n',
    ]);
    const skipped = await operator.run('import', file, ...AS, '--skip-bad');
    expect([skipped.code, skipped.printed]).toEqual([0, '1 imported, 0 updated, 0 unchanged.\n']);
    expect(skipped.told).toContain('line 2: this is not one JSON object');
  });

  test('photos may be left out, and warnings are told', async () => {
    const file = fileOf(line({ media: [{ file: 'a.jpg' }] }));
    expect((await operator.run('import', file, ...AS)).code).toBe(1);
    const done = await operator.run('import', file, ...AS, '--skip-media');
    expect(done.code).toBe(0);
    expect(done.told).toContain('warning: line 1, media: a.jpg was left out\n');
  });

  test.each([
    ['nobody', 'nobody@example.org'],
    ['no editor', 'wanda@example.org'],
  ])('not for %s', async (_, email) => {
    await operator.json(
      'person',
      'add',
      '--email',
      'wanda@example.org',
      '--name',
      'Wanda',
      '--roles',
      'writer',
    );
    const { code, told } = await operator.run('import', fileOf(line({})), '--as', email);
    expect([code, told]).toEqual([1, `${email} is no active editor here.\n`]);
  });

  test('not for an editor who was suspended, nor from a folder or a file that is not there', async () => {
    expect((await operator.run('import', operator.root, ...AS)).told).toBe(
      `There is no file ${operator.root}.\n`,
    );
    await operator.json(
      'person',
      'add',
      '--email',
      'chloe@example.org',
      '--name',
      'Chloe',
      '--roles',
      'editor,admin',
    );
    await operator.json('person', 'suspend', '--email', 'edgar@example.org');
    expect((await operator.run('import', fileOf(line({})), ...AS)).code).toBe(1);
  });

  test('an export replaces no file unless it is told to, and leaves no half one', async () => {
    const out = join(operator.root, 'export.jsonl');
    writeFileSync(out, 'mine');
    const refused = await operator.run('export', out);
    expect([refused.code, readFileSync(out, 'utf8')]).toEqual([1, 'mine']);
    expect(refused.told).toContain('replace it with --force');
    expect((await operator.run('export', out, '--force')).printed).toBe(`0 releases in ${out}.\n`);
    expect(readFileSync(out, 'utf8')).toBe('');
    const nowhere = join(operator.root, 'nowhere', 'x.jsonl');
    expect((await operator.run('export', nowhere)).told).toContain('cannot be written');
    expect(readdirSync(operator.root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('releases for measurement are refused: people work here', async () => {
    const { code, told } = await operator.run('bulk-demo', '5');
    expect([code, told]).toEqual([1, expect.stringContaining('holds a newsroom that people work in')]);
    expect(await operator.json('export', join(operator.root, 'x.jsonl'))).toMatchObject({ releases: 0 });
  });

  test('what other scripts read is JSON too', async () => {
    expect(await operator.json('person', 'list')).toEqual([
      { name: 'Edgar', email: 'edgar@example.org', roles: ['admin', 'editor', 'writer'], active: true },
    ]);
    expect(await operator.json('doctor')).toEqual({ troubles: [] });
    expect(await operator.json('publish-due')).toEqual({ published: [], blocked: [], late: [] });
    expect(await operator.json('rebuild-public')).toEqual({ sequence: expect.any(Number) });
    expect(await operator.json('setup')).toEqual({ link: expect.stringMatching(/\/link\/\S+$/) });
  });
});

describe('releases for measurement', () => {
  test('are made in an empty folder, and more of them later', async () => {
    expect(await operator.json('bulk-demo', '12')).toMatchObject({ imported: 12, unchanged: 0 });
    expect(await operator.json('bulk-demo', '20')).toMatchObject({ imported: 8, unchanged: 12 });
    const out = join(operator.root, 'export.jsonl');
    expect(await operator.json('export', out)).toMatchObject({ releases: 20 });
    const lines = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(lines.every(({ texts }) => Object.keys(texts).join() === 'az,en,ru')).toBe(true);
    expect(new Set(lines.map(({ kind }) => kind)).size).toBeGreaterThan(2);
    expect(new Set(lines.map(({ published_at }) => published_at.slice(0, 4))).size).toBeGreaterThan(5);
    expect(await operator.json('doctor')).toEqual({ troubles: [] });
  });

  test('are refused where somebody was invited to a newsroom of their own', async () => {
    await operator.run('setup', '--no-link');
    expect(existsSync(join(operator.root, 'data', 'editorial.db'))).toBe(true);
    expect((await operator.run('bulk-demo', '5')).code).toBe(1);
  });
});
