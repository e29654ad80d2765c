import { describe, expect, test } from 'vitest';
import { documentFromHtml } from './html-import.ts';
import { type Written, writingFindings } from './writing-checks.ts';

const found = (html: string, language = 'en') =>
  writingFindings(documentFromHtml(html, language).document.doc, language).map(
    ({ path, sentence, words, repair }) =>
      `${path.join('.')} ${sentence.replace('{words}', words).split(/[.:,]/)[0]}${repair ? ` → ${repair}` : ''}`,
  );

describe('what is pointed out while somebody writes', () => {
  test.each<[string, string, string[]]>([
    [
      'nothing wrong',
      '<p>a</p><h2>b</h2><h3>c</h3><h3>d</h3><p><a href="https://example.org">the report</a></p>',
      [],
    ],
    ['a level skipped', '<p>a</p><h3>b</h3><h2>c</h2><h3>d</h3>', ['1 This heading skips a level → raise']],
    [
      'a bold line',
      '<p><b>What <i>next</i></b></p>',
      ['0 This line looks like a heading and is none → make-heading'],
    ],
    ['a bold sentence', '<p><b>It is open.</b></p>', []],
    ['bold words in a line', '<p><b>a</b> b</p>', []],
    [
      'a table of cells',
      '<table><tr><td>a</td></tr></table>',
      ['0 This table has no header cells → make-header-row'],
    ],
    ['a table with a header column', '<table><tr><th>a</th><td>b</td></tr></table>', []],
    [
      'a bare address',
      '<p>a <a href="https://example.org/x">https://example.org/x</a></p>',
      ['0.1 A link shows its bare address'],
    ],
    [
      'a link in a list',
      '<ul><li>a <a href="https://example.org">Here</a>.</li></ul>',
      ['0.0.0.1 The link “Here” does not say where it leads'],
    ],
  ])('%s', (_, html, expected) => {
    expect(found(html)).toEqual(expected);
  });

  test.each([
    ['az', 'Ətraflı'],
    ['az', 'here'],
    ['ru', 'Подробнее…'],
    ['ar', 'هنا'],
    ['en-GB', 'Read more →'],
    ['tr', 'click here'],
  ])('in %s “%s” says nothing', (language, words) => {
    expect(found(`<p><a href="https://example.org">${words}</a></p>`, language)).toHaveLength(1);
  });

  test('a heading without words, which only the editor can hold', () => {
    const document: Written = { type: 'doc', content: [{ type: 'heading', attrs: { level: 2 } }] };
    expect(writingFindings(document, 'en')).toEqual([
      {
        path: [0],
        sentence: 'This heading has no words. Write them, or delete it.',
        words: '',
        repair: null,
      },
    ]);
  });
});
