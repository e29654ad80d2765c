import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

/** What was written before the calendar knows its section and its event like what is saved since. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'communique-listed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const MIGRATIONS = join(import.meta.dirname, 'migrations');
const START = '2026-03-05T06:30:00.000Z';
const content = (kind: string) =>
  JSON.stringify({ kind, section: 'water', event: { start: { instant: START } } });

test('sections and events of old editions are listed by the migration', () => {
  const file = join(root, 'editorial.db');
  const before = join(root, 'before');
  mkdirSync(before);
  for (const name of readdirSync(MIGRATIONS).filter((one) => /^000[0-3]_/.test(one)))
    cpSync(join(MIGRATIONS, name), join(before, name));
  migrate(file, before);
  const store = new Database(file);
  store.exec(`INSERT INTO people (id, email, name, created_at) VALUES (1, 'leyla@example.org', 'Leyla', 0);
    INSERT INTO releases (id, main_language, author_id, created_at) VALUES (1, 'en', 1, 0), (2, 'en', 1, 0), (3, 'en', 1, 0);
    INSERT INTO editions (id, release_id, state, created_by, created_at, changed_at, headline, revision_id)
      VALUES (1, 1, 'draft', 1, 0, 0, 'H', 1), (2, 2, 'draft', 1, 0, 0, 'H', 2), (3, 3, 'draft', 1, 0, 0, 'H', NULL);
    INSERT INTO revisions (id, edition_id, at, content, content_hash)
      VALUES (1, 1, 0, '${content('media_advisory')}', 'h'), (2, 2, 0, '${content('press_release')}', 'h');`);
  migrate(file);
  expect(store.prepare('SELECT section, event_at FROM editions ORDER BY id').raw().all()).toEqual([
    ['water', Date.parse(START)],
    ['water', null],
    ['', null],
  ]);
  store.close();
});
