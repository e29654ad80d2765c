import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepStatements } from './keep-statements.ts';

let connection: Database.Database;
beforeEach(() => {
  connection = new Database(':memory:');
  connection.exec("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('one'), ('two')");
  keepStatements(connection);
});
afterEach(() => connection.close());

const READ = 'SELECT word FROM words ORDER BY word';

describe('a connection that keeps its statements', () => {
  test('prepares a text once', () => {
    expect(connection.prepare(READ)).toBe(connection.prepare(READ));
    expect(connection.prepare(READ)).not.toBe(connection.prepare(`${READ} DESC`));
  });

  test('gives one back as if it were new', () => {
    expect(connection.prepare(READ).raw().all()).toEqual([['one'], ['two']]);
    expect(connection.prepare(READ).all()).toEqual([{ word: 'one' }, { word: 'two' }]);
    const write = "INSERT INTO words VALUES ('three')";
    connection.prepare(write).run();
    expect(connection.prepare(write).run().changes).toBe(1);
  });

  test('gives one that is being read another beside it', () => {
    const reading = connection.prepare<[], { word: string }>(READ).iterate();
    expect(reading.next().value).toEqual({ word: 'one' });
    expect(connection.prepare(READ).all()).toHaveLength(2);
    expect(reading.next().value).toEqual({ word: 'two' });
    reading.return?.();
  });

  test('follows a change of the tables', () => {
    expect(connection.prepare('SELECT * FROM words').all()).toEqual([{ word: 'one' }, { word: 'two' }]);
    connection.exec('ALTER TABLE words ADD COLUMN language TEXT');
    expect(connection.prepare('SELECT * FROM words').get()).toEqual({ word: 'one', language: null });
  });

  test('keeps only so many, the last used ones', () => {
    const first = connection.prepare(READ);
    for (let number = 0; number < 499; number += 1) connection.prepare(`SELECT ${number}`);
    expect(connection.prepare(READ)).toBe(first);
    const second = connection.prepare('SELECT 0');
    for (let number = 500; number < 1000; number += 1) connection.prepare(`SELECT ${number}`);
    expect(connection.prepare('SELECT 0')).not.toBe(second);
  });
});
