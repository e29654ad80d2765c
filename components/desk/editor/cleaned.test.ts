import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '#newsroom/document.ts';
import { storedDocument } from '#newsroom/document-schema.ts';
import { documentFromHtml } from '#newsroom/html-import.ts';
import { inserted } from './cleaned.ts';
import { GOOGLE_DOCS, LIBREOFFICE, WORD } from './clipboard-samples.ts';
import { matchesIn } from './find.ts';
import { editorWords, storedWords } from './stored-words.ts';
import { wordsSchema } from './words-schema.ts';

const schema = getSchema(wordsSchema);

function stateWith(html: string, caretAfter: string): EditorState {
  const doc = schema.nodeFromJSON(editorWords(documentFromHtml(html, 'en').document));
  const place = matchesIn(doc, caretAfter)[0]?.to ?? 1;
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(place)) });
}

/** The text after something was pasted behind the words `caretAfter`. */
function pasted(into: string, caretAfter: string, html: string): string {
  const { doc } = inserted(stateWith(into, caretAfter), documentFromHtml(html, 'en').document.doc.content);
  doc.check();
  const stored = storedWords(doc.toJSON());
  expect(storedDocument.safeParse(stored).success).toBe(true);
  return renderHtml(stored, { language: 'en' });
}

describe('what the clipboard of a word processor holds becomes structure', () => {
  test('Word', () => {
    expect(pasted('', '', WORD)).toBe(
      [
        '<h2>Harbour opens</h2>',
        '<p>The <strong>new harbour</strong> opened today; see <a href="https://example.org/report">the report</a>.</p>',
        '<figure><div role="img" aria-label="Two ships at the north pier">Two ships at the north pier</div></figure>',
        '<figure><div role="img" aria-label="…">…</div></figure>',
        '<ul><li><p>Two piers</p><ul><li><p>north</p></li><li><p>south</p></li></ul></li><li><p>A light</p></li></ul>',
        '<ol><li><p>Ships</p></li><li><p>Boats</p></li></ol>',
        '<table><tbody><tr><td><p><strong>Year</strong></p></td><td><p><strong>Ships</strong></p></td></tr><tr><td><p>2018</p></td><td><p>42</p></td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  test('LibreOffice', () => {
    expect(pasted('', '', LIBREOFFICE)).toBe(
      [
        '<h2>Harbour opens</h2>',
        '<p>The <strong>new</strong> harbour.</p>',
        '<figure><div role="img" aria-label="The mayor opens the gate">The mayor opens the gate</div></figure>',
        '<ul><li><p>Two piers</p></li><li><p>A light</p></li></ul>',
        '<table><tbody><tr><th scope="col"><p>Year</p></th><th scope="col"><p>Ships</p></th></tr><tr><td><p>2018</p></td><td><p>42</p></td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  test('Google Docs', () => {
    expect(pasted('', '', GOOGLE_DOCS)).toBe(
      [
        '<h2>Harbour opens</h2>',
        '<p>The <strong>new</strong> harbour, <a href="https://example.org/report">the report</a></p>',
        '<figure><div role="img" aria-label="…">…</div></figure>',
        '<ul><li><p>Two piers</p></li><li><p>A light</p></li></ul>',
        '<table><tbody><tr><td><p>Year</p></td><td><p>Ships</p></td></tr></tbody></table>',
      ].join('\n'),
    );
  });
});

test('nothing of the pictures of a word processor is kept, neither files nor addresses', () => {
  for (const html of [WORD, LIBREOFFICE, GOOGLE_DOCS]) {
    expect(JSON.stringify(documentFromHtml(html, 'en').document)).not.toMatch(
      /file:|data:|googleusercontent|IMG_/,
    );
  }
});

describe('where it is put', () => {
  const list = '<ul><li>x</li></ul><h2>y</h2>';

  test.each([
    ['words go on in the paragraph', '<p>ab</p>', 'a', '<p>x <b>y</b></p>', '<p>ax <strong>y</strong>b</p>'],
    ['paragraphs part it', '<p>ab</p>', 'a', '<p>x</p><p>y</p>', '<p>ax</p>\n<p>yb</p>'],
    [
      'a cell stays whole',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      'a',
      list,
      '<table><tbody><tr><td><p>ax</p><p>y</p></td><td><p>b</p></td></tr></tbody></table>',
    ],
    [
      'a quotation holds paragraphs',
      '<blockquote><p>a</p></blockquote>',
      'a',
      list,
      '<blockquote><p>ax</p><p>y</p></blockquote>',
    ],
    [
      'a picture stands between paragraphs',
      '<p>ab</p>',
      'a',
      '<img src=x alt="A ship">',
      '<p>a</p>\n<figure><div role="img" aria-label="A ship">A ship</div></figure>\n<p>b</p>',
    ],
    [
      'of a picture in a cell the caption stays',
      '<table><tr><td>a</td></tr></table>',
      'a',
      '<p>x</p><figure><img src=x alt="A ship"><figcaption>y</figcaption></figure>',
      '<table><tbody><tr><td><p>ax</p><p>y</p></td></tr></tbody></table>',
    ],
    [
      'a table stands between paragraphs',
      '<p>ab</p>',
      'a',
      '<table><tr><td>x</td></tr></table>',
      '<p>a</p>\n<table><tbody><tr><td><p>x</p></td></tr></tbody></table>\n<p>b</p>',
    ],
  ])('%s', (_, into, after, html, expected) => {
    expect(pasted(into, after, html)).toBe(expected);
  });
});

test.each<[string, string, string, string[]]>([
  ['in any case', '<p>Harbour, harbour</p>', 'HARBOUR', ['Harbour', 'harbour']],
  ['over marks', '<p>har<b>bour</b></p>', 'harbour', ['harbour']],
  ['not over paragraphs', '<p>har</p><p>bour</p>', 'harbour', []],
  ['after a break', '<p>a<br>harbour</p>', 'harbour', ['harbour']],
  ['in tables and lists', '<ul><li>ab</li></ul><table><tr><td>ab</td></tr></table>', 'ab', ['ab', 'ab']],
  ['nothing', '<p>a</p>', '', []],
])('words are found: %s', (_, html, words, found) => {
  const { doc } = stateWith(html, '');
  expect(matchesIn(doc, words).map(({ from, to }) => doc.textBetween(from, to))).toEqual(found);
});
