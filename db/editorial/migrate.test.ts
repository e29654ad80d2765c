import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

let root: string;
let file: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-migrate-'));
  file = join(root, 'editorial.db');
  folder = join(root, 'migrations');
  mkdirSync(folder);
  writeFileSync(join(folder, '0000_first.sql'), FIRST);
});
afterEach(() => rmSync(root, { recursive: true }));

const FIRST = `CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
--> statement-breakpoint
CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL,
  FOREIGN KEY (parent_id) REFERENCES parents(id) ON DELETE CASCADE) STRICT;
--> statement-breakpoint
CREATE TRIGGER parents_stay BEFORE DELETE ON parents BEGIN SELECT RAISE(ABORT, 'a parent never goes'); END;`;

const TRIGGER =
  "CREATE TRIGGER parents_stay BEFORE DELETE ON parents BEGIN SELECT RAISE(ABORT, 'a parent never goes'); END;";
/** A table rebuild, in the words of drizzle-kit. */
const rebuild = (strict = 'STRICT', rows = 'SELECT id, name FROM parents') => `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') ${strict};
--> statement-breakpoint
INSERT INTO __new_parents(id, name) ${rows};
--> statement-breakpoint
DROP TRIGGER parents_stay;
--> statement-breakpoint
DROP TABLE parents;
--> statement-breakpoint
ALTER TABLE __new_parents RENAME TO parents;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

const add = (name: string, sql: string) => writeFileSync(join(folder, name), sql);

function on<T>(store: string, work: (connection: Database.Database) => T): T {
  const connection = new Database(store);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}
const rows = (sql: string, store = file) => on(store, (connection) => connection.prepare(sql).raw().all());

function withFamily(): void {
  migrate(file, folder);
  on(file, (connection) =>
    connection.exec("INSERT INTO parents VALUES (1, 'Leyla'); INSERT INTO children VALUES (1, 1), (2, 1)"),
  );
}

describe('a store that is brought up to date', () => {
  test('gets each file once, in order, with its hash remembered', () => {
    add('0001_more.sql', 'CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;');
    expect(migrate(file, folder)).toEqual(['0000_first.sql', '0001_more.sql']);
    expect(migrate(file, folder)).toEqual([]);
    const remembered = rows('SELECT name, length(hash) FROM migrations ORDER BY name');
    expect(remembered).toEqual([
      ['0000_first.sql', 64],
      ['0001_more.sql', 64],
    ]);
  });

  test('keeps a copy of what it was, and none of a store that was empty', () => {
    withFamily();
    expect(readdirSync(root).filter((name) => name.includes('.before-'))).toEqual([]);
    add('0001_more.sql', 'DELETE FROM children; INSERT INTO children VALUES (7, 1), (8, 1);');
    migrate(file, folder);
    expect(rows('SELECT id FROM children')).toEqual([[7], [8]]);
    const copy = `${file}.before-0001_more`;
    expect(rows('SELECT id FROM children', copy)).toEqual([[1], [2]]);
    expect(rows('PRAGMA integrity_check', copy)).toEqual([['ok']]);
    expect(existsSync(`${copy}.part`)).toBe(false);
  });

  test('rebuilds a table without losing what hangs on it', () => {
    withFamily();
    add('0001_rebuild.sql', `${rebuild()}\n--> statement-breakpoint\n${TRIGGER}`);
    migrate(file, folder);
    expect(rows('SELECT * FROM parents')).toEqual([[1, 'Leyla']]);
    expect(rows('SELECT id FROM children')).toEqual([[1], [2]]);
  });
});

describe('refused, with nothing changed', () => {
  const refusals: ReadonlyArray<readonly [why: string, sql: string, said: RegExp]> = [
    ['lost rows', 'DELETE FROM children WHERE id = 2;', /would lose rows of children/],
    [
      'rows that point nowhere',
      'INSERT INTO children VALUES (3, 99), (4, 98);',
      /would leave rows that point nowhere/,
    ],
    [
      'a trigger that a rebuild took along',
      rebuild().replace('DROP TRIGGER parents_stay;', 'SELECT 1;'),
      /would lose the trigger parents_stay/,
    ],
    ['a table that is not STRICT', rebuild(''), /would make parents without STRICT/],
    ['SQL that fails halfway', 'INSERT INTO parents VALUES (2, "x"); NONSENSE;', /no such column|syntax/],
  ];
  test.each(refusals)('%s', (_why, sql, said) => {
    withFamily();
    add('0001_wrong.sql', sql);
    expect(() => migrate(file, folder)).toThrow(said);
    expect(rows('SELECT id FROM children')).toEqual([[1], [2]]);
    expect(rows('SELECT * FROM parents')).toEqual([[1, 'Leyla']]);
    expect(rows('SELECT name FROM migrations')).toEqual([['0000_first.sql']]);
  });

  test('a file that was changed after it was applied', () => {
    withFamily();
    add('0000_first.sql', `${FIRST} `);
    expect(() => migrate(file, folder)).toThrow(/0000_first.sql was changed after it was applied/);
  });

  test('an older program before a newer store', () => {
    add('0001_more.sql', 'CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;');
    migrate(file, folder);
    rmSync(join(folder, '0001_more.sql'));
    expect(() => migrate(file, folder)).toThrow(/written by a newer program \(0001_more.sql\)/);
  });

  test('a file that comes before one that is applied', () => {
    add('0002_late.sql', 'CREATE TABLE late (id INTEGER PRIMARY KEY) STRICT;');
    migrate(file, folder);
    add('0001_early.sql', 'CREATE TABLE early (id INTEGER PRIMARY KEY) STRICT;');
    expect(() => migrate(file, folder)).toThrow(/0001_early.sql comes before 0002_late.sql/);
  });
});

describe('two programs that start at once', () => {
  async function start() {
    const program = join(import.meta.dirname, 'testing/migrate-process.ts');
    const child = spawn(process.execPath, [program, file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    const said: string[] = [];
    lines.on('line', (line) => said.push(line));
    await once(lines, 'line');
    const answer = once(child, 'close').then(() => JSON.parse(said.at(-1) ?? '{}'));
    return { answer };
  }

  async function startTwo() {
    const both = await Promise.all([start(), start()]);
    return () => Promise.all(both.map(({ answer }) => answer));
  }

  test('on a new store: one applies all, the other nothing', async () => {
    const answers = await (await startTwo())();
    expect(answers.map(({ applied }) => applied?.length).sort(), JSON.stringify(answers)).toEqual([0, 1]);
  });

  test('on an older store: the same, and the copy is the one from before', async () => {
    withFamily();
    add('0001_more.sql', 'DELETE FROM children; INSERT INTO children VALUES (7, 1), (8, 1);');
    const holder = new Database(file);
    holder.exec('BEGIN IMMEDIATE'); // both are here and waiting before either can begin
    const answers = await startTwo();
    holder.exec('COMMIT');
    holder.close();
    const applied = (await answers()).map((answer) => answer.applied);
    expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], ['0001_more.sql']]);
    expect(rows('SELECT id FROM children')).toEqual([[7], [8]]);
    expect(rows('SELECT id FROM children', `${file}.before-0001_more`)).toEqual([[1], [2]]);
  });
});
