import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUES } from './catalogues.ts';

/** What the catalogues hold: everything that the desk says, and nothing else. */
const root = join(import.meta.dirname, '../../..');
const sources = ['app', 'auth', 'components', 'desk', 'newsroom', 'server', 'db'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|desk\/words\/(az|ru)/.test(`${folder}/${name}`))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const all = sources.join('\n').replace(/\s+/g, ' ');

/** `{name}`, `{count, plural, …}` and `<date>` by their names. */
const placesOf = (text: string) =>
  [
    ...new Set([...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, place, tag]) => place ?? `<${tag}>`)),
  ].toSorted();

/** In a template literal a place holds an expression, whatever it is. */
function isWritten(sentence: string): boolean {
  if (
    ["'", '"', '`'].some((quote) =>
      all.includes(quote + sentence.replaceAll("'", quote === "'" ? "\\'" : "'")),
    )
  )
    return true;
  const parts = sentence.split(/\{\w+\}/).filter((part) => part.trim().length > 1);
  return /\{\w+\}/.test(sentence) && parts.every((part) => all.includes(part));
}

test.each(Object.entries(CATALOGUES))(
  'every sentence in %s has the places of its English',
  (_, catalogue) => {
    const different = Object.entries(catalogue)
      .filter(([english, said]) => placesOf(said).join() !== placesOf(english).join())
      .map(([english]) => english);
    expect(different).toEqual([]);
  },
);

test('numbers are counted in every form that Russian has', () => {
  const short = Object.entries(CATALOGUES.ru).filter(
    ([, said]) => said.includes(', plural,') && !/one \{.*few \{.*many \{.*other \{/s.test(said),
  );
  expect(short).toEqual([]);
});

test('nothing is translated that the program does not say', () => {
  expect(Object.keys(CATALOGUES.az).filter((sentence) => !isWritten(sentence))).toEqual([]);
});

test('no sentence is in two areas', () => {
  const areas = join(import.meta.dirname, 'az');
  const keys = readdirSync(areas).flatMap((file) =>
    [...readFileSync(join(areas, file), 'utf8').matchAll(/^ {4}('.*?'|".*?"|\w+):(?: |$)/gm)].map(
      ([, key]) => key,
    ),
  );
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key, nth) => keys.indexOf(key) < nth)).toEqual([]);
});
