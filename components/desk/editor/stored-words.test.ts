import { Editor, getSchema } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { EditorState, Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '#newsroom/document.ts';
import { type StoredDocument, storedDocument } from '#newsroom/document-schema.ts';
import { documentFromHtml } from '#newsroom/html-import.ts';
import { editorWords, storedWords } from './stored-words.ts';
import { wordsSchema } from './words-schema.ts';

const schema = getSchema(wordsSchema);

/** What is stored again when the editor was given a document and nothing was typed. */
function roundTrip(document: StoredDocument): StoredDocument {
  const shown = schema.nodeFromJSON(editorWords(document));
  shown.check();
  return storedWords(shown.toJSON());
}

describe('the schema of the editor is the schema of the store', () => {
  test('it has no node and no mark that is not stored', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      (
        'attribution blockquote bulletList doc figure hardBreak heading horizontalRule listItem note orderedList ' +
        'paragraph table tableCell tableHeader tableRow text'
      ).split(' '),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'foreign', 'italic', 'link']);
  });

  test.each([
    [
      'everything',
      '<h2>A</h2><h3>B</h3><p><b><i>c</i></b> <a href="https://example.org"><b>d</b></a><br><span lang="ar">e</span></p><ul><li>f<ol><li>g</li></ol></li></ul><ol><li>h</li></ol><figure><blockquote><p>i</p></blockquote><figcaption>j</figcaption></figure><aside role="note"><p>k</p><ul><li>l</li></ul></aside><figure><img alt="p q"><figcaption>r <small>s</small></figcaption></figure><hr><table><tr><th>m</th><td>n</td></tr><tr><th>o</th><td></td></tr></table>',
    ],
    ['nothing', ''],
    ['a list that begins with a list', '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['pictures of which nothing is said', '<img src=a><img alt="" role="presentation">'],
    ['a quotation without a speaker', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ])('%s comes back byte for byte', (_, html) => {
    const { document } = documentFromHtml(html, 'en');
    expect(storedDocument.safeParse(document).success).toBe(true);
    const again = storedDocument.parse(roundTrip(document));
    expect(renderHtml(again, { language: 'en' })).toBe(renderHtml(document, { language: 'en' }));
    expect(again).toEqual(document);
  });

  test('whatever HTML was imported can be edited, and says the same afterwards', () => {
    const tag = fc.constantFrom(
      'p',
      'h1',
      'h3',
      'ul',
      'ol',
      'li',
      'blockquote',
      'table',
      'tr',
      'td',
      'th',
      'b',
      'i',
      'aside role="note"',
      'figure',
      'figcaption',
      'img alt="a ship"',
      'img role="presentation"',
      'small',
      'br',
      'hr',
      'span lang="ru"',
      'a href="https://example.org"',
      '/p',
      '/ul',
      '/li',
      '/blockquote',
      '/table',
      '/td',
      '/aside',
      '/b',
      '/a',
    );
    const html = fc.array(
      fc.oneof(
        tag.map((name) => `<${name}>`),
        fc.constantFrom('a', 'b ', ' c'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(html, (parts) => {
        const { document } = documentFromHtml(parts.join(''), 'en');
        const again = roundTrip(document);
        expect(storedDocument.safeParse(again).success).toBe(true);
        expect(renderHtml(again, { language: 'en' })).toBe(renderHtml(document, { language: 'en' }));
      }),
    );
  });

  test.each([
    ['a heading of level 1', { type: 'heading', attrs: { level: 1 } }],
    [
      'a link that is no text',
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 7 } }] }],
      },
    ],
    ['a picture with a number for a caption', { type: 'figure', attrs: { alt: '', caption: 7, credit: '' } }],
    [
      'a cell that spans',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }],
          },
        ],
      },
    ],
  ])('%s does not fit', (_, block) => {
    expect(() => schema.nodeFromJSON({ type: 'doc', content: [block] }).check()).toThrow();
  });
});

test.each([
  ['nothing', ''],
  ['a picture', '<img src=a>'],
  ['a table', '<table><tr><td>a</td></tr></table>'],
  ['a list', '<ul><li>a</li></ul>'],
])('in a text that ends in %s undo finds nothing before somebody changes something', (_, html) => {
  const { document } = documentFromHtml(html, 'en');
  const editor = new Editor({ element: null, extensions: wordsSchema, content: editorWords(document) });
  const { plugins } = editor.extensionManager;
  const start = EditorState.create({ doc: editor.state.doc, plugins });
  const { state } = start.applyTransaction(start.tr.setSelection(Selection.atStart(start.doc)));
  expect(undo(state)).toBe(false);
  expect(roundTrip(document)).toEqual(document);
});

describe('what is stored', () => {
  const words = (text: string) => [{ type: 'text', text }];
  const paragraph = (text?: string) => ({ type: 'paragraph', ...(text && { content: words(text) }) });

  test('leaves out blocks that hold no words, also a name that nobody wrote', () => {
    const shown = {
      type: 'doc',
      content: [
        paragraph(),
        paragraph(' '),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] },
        { type: 'note', content: [paragraph()] },
        { type: 'blockquote', content: [paragraph('a'), { type: 'attribution' }] },
        paragraph(),
      ],
    };
    expect(storedWords(shown).doc.content).toEqual([{ type: 'blockquote', content: [paragraph('a')] }]);
  });

  test('has marks in one order, whatever order the editor has', () => {
    const marks = [
      { type: 'link', attrs: { href: 'https://example.org' } },
      { type: 'italic' },
      { type: 'bold' },
    ];
    const shown = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks }] }],
    };
    expect(JSON.stringify(storedWords(shown))).toContain(
      '"marks":[{"type":"bold"},{"type":"italic"},{"type":"link","attrs":{"href":"https://example.org"}}]',
    );
  });
});
