import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Screens say what they say through the catalogues: English that stands bare in a page is never translated. */
const root = join(import.meta.dirname, '../../..');
const FOLDERS = ['app/desk', 'app/(preview)', 'app/sign-in', 'app/link', 'components/desk', 'components/ui'];

const TEXT = /(?<![=-])>\s*([A-Z“][^<>{}=;()]*[a-z])[^<>{}=;]*[<{]/g;
const ATTRIBUTE =
  /\s(?:label|title|hint|intro|summary|about|placeholder|alt|aria-label|aria-description|heading|lead|name|children)="([A-Z][^"]*)"/g;

/** What is said, whatever tags it holds, and the names of keys, which are the same in every language. */
const NOT_BARE = /\b(?:say|sayWith)\(\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*")|<kbd>[^<]*<\/kbd>/g;

const bareIn = (words: string) =>
  [TEXT, ATTRIBUTE].flatMap((pattern) =>
    [...words.replace(NOT_BARE, '').matchAll(pattern)].map(([, said = '']) => said.trim()),
  );

test('what stands bare is seen', () => {
  expect(bareIn('<p>Nothing fits.</p>')).toEqual(['Nothing fits']);
  expect(bareIn('<Field label="Your name" />')).toEqual(['Your name']);
  expect(bareIn("<Field label={say('Your name')} name=\"own\">{say('Save')}</Field>")).toEqual([]);
  expect(bareIn("<p>{sayWith('Since <date></date> Nothing came.', { date })}</p>")).toEqual([]);
  expect(bareIn('const f = (): Promise<Map<string, Date>> => Promise<void>')).toEqual([]);
});

test('no screen says anything past the catalogues', () => {
  const bare = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') && !name.includes('.test.'))
      .map((name) => `${folder}/${name}`),
  ).flatMap((file) => bareIn(readFileSync(join(root, file), 'utf8')).map((said) => `${file}: ${said}`));
  expect(bare).toEqual([]);
});
