import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEEDS } from '#newsroom/vocabulary.ts';
import { EDITION_RULES, NEWSROOM_RULES } from './testing/deed-rules.ts';

/** One verb, one file, one name in the audit log, one row in the table of the rules, and a test. */
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'));
const wordsOf = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
/** Of every folder of the desk, with the one that imports for all tests of the import. */
const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.test.ts') || name === join('import', 'testing', 'file.ts'),
);
const programs = names.filter((name) => !name.endsWith('.test.ts'));

/** The deeds that a file performs, by the names under which it does. */
const performedIn = (name: string) =>
  [...wordsOf(name).matchAll(/\bperform\b[^;]*?'([a-z_]+)'/g)].map((found) => found[1]);

test('every deed has one file, and every file that performs does one deed', () => {
  const performed = programs
    .map((name) => [name, performedIn(name)] as const)
    .filter(([, deeds]) => deeds.length);
  expect(performed.filter(([, deeds]) => deeds.length > 1)).toEqual([]);
  expect(performed.map(([, deeds]) => deeds[0]).sort()).toEqual([...DEEDS].sort());
});

test('every deed has one row in the table of the rules', () => {
  const rows = [...Object.keys(EDITION_RULES), ...Object.keys(NEWSROOM_RULES)];
  expect(rows.sort()).toEqual([...DEEDS].sort());
});

test.each(programs.filter((name) => performedIn(name).length > 0))('%s is tested by name', (name) => {
  const imported = new RegExp(`from '[./]*/${name.replace('.', '\\.')}'`);
  expect(tests.filter((candidate) => imported.test(wordsOf(candidate)))).not.toEqual([]);
});
