import { describe, expect, it, test } from 'vitest';
import { postedDocument } from './document-field.ts';
import { editForm } from './edit-form.ts';

const posted = (...content: unknown[]) =>
  postedDocument(JSON.stringify({ schemaVersion: 1, doc: { type: 'doc', content } }));
const words = (text: string, ...marks: unknown[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const cell = (type: string) => ({ type, content: [paragraph(words('a'))] });

describe('what the editor posts', () => {
  test.each([
    ['nothing', []],
    ['headings', [{ type: 'heading', attrs: { level: 2 }, content: [words('a')] }]],
    [
      'a quotation with its speaker',
      [
        {
          type: 'blockquote',
          content: [paragraph(words('a')), { type: 'attribution', content: [words('b')] }],
        },
      ],
    ],
    ['a note', [{ type: 'note', content: [paragraph(words('a'))] }]],
    ['a table', [{ type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader')] }] }]],
    ['a link', [paragraph(words('a', link('https://example.org')))]],
    ['a passage', [paragraph(words('a', { type: 'foreign', attrs: { lang: 'ar' } }))]],
  ])('%s is taken', (_, content) => {
    expect(posted(...content)).toMatchObject({ ok: true, document: { doc: { content } } });
  });

  test.each<[string, unknown[]]>([
    ['an unknown node', [{ type: 'iframe' }]],
    ['an unknown mark', [paragraph(words('a', { type: 'underline' }))]],
    ['an unknown attribute', [{ type: 'paragraph', attrs: { style: 'x' } }]],
    ['a heading of level 1', [{ type: 'heading', attrs: { level: 1 } }]],
    [
      'a heading in a quotation',
      [{ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 2 } }] }],
    ],
    [
      'a table in a cell',
      [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'table' }] }] }],
        },
      ],
    ],
    [
      'a cell over two columns',
      [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ ...cell('tableCell'), attrs: { colspan: 2 } }] }],
        },
      ],
    ],
    ['an entry without its list', [{ type: 'listItem', content: [paragraph(words('a'))] }]],
    ['a language that is none', [paragraph(words('a', { type: 'foreign', attrs: { lang: '"><script>' } }))]],
    ['an address that is no text', [paragraph(words('a', link(7)))]],
    ['text of no characters', [paragraph(words(''))]],
  ])('%s is refused whole', (_, content) => {
    expect(posted(paragraph(words('kept')), ...content)).toEqual({
      ok: false,
      sentence: 'This text holds something that cannot be published. Paste it as plain text.',
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '/en/news'])('a link to %s is refused', (href) => {
    expect(posted(paragraph(words('he', link(href)), words('re', link(href))))).toEqual({
      ok: false,
      sentence: 'The link “here” must begin with https, http, mailto or tel.',
    });
  });

  test.each([
    ['no JSON', '{"schemaVersion":1', /did not arrive whole/],
    ['too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, /too deeply nested/],
    ['too many characters', ' '.repeat(2_000_001), /too long/],
    ['another version', '{"schemaVersion":2,"doc":{"type":"doc","content":[]}}', /cannot be published/],
  ])('%s is refused', (_, typed, sentence) => {
    expect(postedDocument(typed)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
  });

  it('puts the fault at the text', () => {
    const parsed = editForm.safeParse({ editionId: '7', baseRevisionId: '9', 'texts.en.bodyDocument': '[' });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['texts.en.body']);
  });
});
