import { describe, expect, test } from 'vitest';
import { MOST_PEOPLE, readPeopleFile } from './people-file.ts';

const LANGUAGES = ['az', 'en', 'ru'];
const read = (words: string) => readPeopleFile(words, LANGUAGES);
const HEAD = 'name,email,roles,languages';

describe('a file of people', () => {
  test('gives each person with their line', () => {
    const { people, faults } = read(
      `\ufeff${HEAD}\r\n"Quliyeva, Nigar",nigar@example.org,"editor, writer",en az\r\n\r\nElşən Əliyev, elshan@example.org ,,\r\n`,
    );
    expect(faults).toEqual([]);
    expect(people).toEqual([
      {
        line: 2,
        name: 'Quliyeva, Nigar',
        email: 'nigar@example.org',
        roles: ['writer', 'editor'],
        languages: ['az', 'en'],
      },
      { line: 4, name: 'Elşən Əliyev', email: 'elshan@example.org', roles: [], languages: [] },
    ]);
  });

  test('may be parted by semicolons and have its columns in any order', () => {
    expect(read('Email;Roles;Name\na@example.org;writer,admin;A\n').people).toMatchObject([
      { name: 'A', email: 'a@example.org', roles: ['writer', 'admin'] },
    ]);
  });

  test.each<[string, string, [number, RegExp][]]>([
    ['is empty', '', [[1, /Begin with a line/]]],
    ['has no head', 'Nigar,nigar@example.org', [[1, /no column “nigar”/]]],
    ['names nobody', HEAD, [[1, /names nobody/]]],
    ['has an unknown column', `${HEAD},salary\nA,a@example.org,writer,,1`, [[1, /no column “salary”/]]],
    ['has no name', `${HEAD}\n,a@example.org,writer,`, [[2, /Give the person’s name/]]],
    ['has half an address', `${HEAD}\nA,a@,writer,`, [[2, /e-mail address in full/]]],
    ['has an unknown role', `${HEAD}\nA,a@example.org,boss,`, [[2, /“boss” is no role/]]],
    ['has an unknown language', `${HEAD}\nA,a@example.org,writer,fr`, [[2, /no language “fr”/]]],
    ['has too many cells', `${HEAD}\nA,a@example.org,writer,en,ru`, [[2, /more cells/]]],
    [
      'has one address twice',
      `${HEAD}\nA,a@example.org,,\nB,b@example.org,,\nC,A@Example.org,,`,
      [[4, /Line 2 has the same/]],
    ],
    ['leaves a quotation open', `${HEAD}\nA,a@example.org,,\n"B,b@example.org,,`, [[3, /quotation marks/]]],
    [
      'is wrong in several lines',
      `${HEAD}\n,a@example.org,,\nB,b,,`,
      [
        [2, /name/],
        [3, /e-mail/],
      ],
    ],
  ])('that %s is refused by its lines', (_, words, expected) => {
    const { faults } = read(words);
    expect(faults.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [at, [, said]] of expected.entries()) expect(faults[at]?.sentence).toMatch(said);
  });

  test('has an end', () => {
    const lines = Array.from({ length: MOST_PEOPLE + 1 }, (_, n) => `N,n${n}@example.org,,`);
    expect(read([HEAD, ...lines].join('\n')).faults).toMatchObject([
      { sentence: 'Take at most 1000 people at a time.' },
    ]);
  });
});
