import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutAtWord,
  firstSentence,
  fromPlainText,
  isAllowedLink,
  isPlain,
  renderHtml,
  toPlainText,
} from './document.ts';
import { parseDocument } from './document-parse.ts';
import { EMPTY_DOCUMENT, type StoredDocument, storedDocument } from './document-schema.ts';
import { documentFromHtml, HtmlTooLarge } from './html-import.ts';

const html = (document: StoredDocument, language = 'en') => renderHtml(document, { language });
const imported = (words: string) => html(documentFromHtml(words).document);

describe('plain text', () => {
  test('blank lines part paragraphs, single line ends stay', () => {
    expect(html(fromPlainText('One.\r\n\r\nTwo,\nstill two.\n \n\n\nThree.'))).toBe(
      '<p>One.</p>\n<p>Two,<br>still two.</p>\n<p>Three.</p>',
    );
  });

  test('keeps no control characters, and nothing that shows text in another order', () => {
    expect(html(fromPlainText('Pay\u202e1000\u0000\u0008.\n\u0007\nEnd.'))).toBe(
      '<p>Pay1000.</p>\n<p>End.</p>',
    );
  });

  test('finds its way back, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const document = fromPlainText(words);
        expect(storedDocument.safeParse(document).success).toBe(true);
        expect(isPlain(document)).toBe(true);
        expect(fromPlainText(toPlainText(document))).toEqual(document);
      }),
    );
  });
});

describe('HTML', () => {
  test('every word is escaped, also in addresses', () => {
    const words = `<script>alert("1")</script> & 'more'`;
    expect(html(fromPlainText(words))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;</p>',
    );
  });

  test.each([
    ['https://example.org/a', true],
    ['HTTP://example.org', true],
    ['mailto:press@example.org', true],
    ['tel:+994120000000', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['/en/news', false],
    ['https://example.org/\u0000', false],
  ])('a link to %j is allowed: %s', (href, allowed) => {
    expect(isAllowedLink(href)).toBe(allowed);
  });

  test('a passage in another language carries its language and direction', () => {
    const document = documentFromHtml('<p>He said <span lang="ar">السلام</span>.</p>').document;
    expect(html(document)).toBe('<p>He said <span lang="ar" dir="rtl">السلام</span>.</p>');
  });
});

describe('reading HTML', () => {
  test.each([
    ['paragraphs in wrappers', '<div><div><p>a</p></div>b<p>c</p></div>', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    ['headings', '<h1>a</h1><h2>b</h2><h4>c</h4>', '<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>'],
    ['white space and hard spaces', '<p> a&nbsp;\n b </p><p>&nbsp;</p>', '<p>a b</p>'],
    ['marks', '<p><b>a</b> <em>b</em></p>', '<p><strong>a</strong> <em>b</em></p>'],
    [
      'nested lists',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
    ],
    ['quotations', '<blockquote>a<h2>b</h2></blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['bidi controls', '<p>a\u202eb\u200b</p>', '<p>ab</p>'],
    ['a word processor', '<p class=MsoNormal style="x"><span style="y">a<o:p></o:p></span></p>', '<p>a</p>'],
    ['nothing', '', ''],
  ])('%s', (_, words, expected) => {
    expect(imported(words)).toBe(expected);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<template><script>alert(1)</script></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ])('nothing that executes survives: %s', (words) => {
    expect(imported(words)).not.toMatch(/<(?!\/?(p|a|br|figure|div)\b)|src|onerror|javascript|style/i);
  });

  test('what was dropped is told with its count', () => {
    expect(
      documentFromHtml('<ul><li>a<img src=a></li></ul><p>x<img src=b width=9></p><script>1</script>').dropped,
    ).toEqual([
      { what: 'img', times: 2 },
      { what: 'script', times: 1 },
    ]);
  });

  test('anything gives a document that the schema takes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<p>',
              '</p>',
              '<table>',
              '<tr>',
              '<td>',
              '<ul>',
              '<li>',
              '<b>',
              '<h1>',
              '<br>',
              '<blockquote>',
              '<hr>',
              '<img>',
              '<figure>',
              '<figcaption>',
            ),
          ),
        ),
        (parts) => {
          const { document } = documentFromHtml(parts.join(''));
          expect(storedDocument.safeParse(document).error).toBeUndefined();
        },
      ),
    );
  });

  test('too deep or too large is refused', () => {
    expect(() => documentFromHtml('<div>'.repeat(500))).toThrow(HtmlTooLarge);
    expect(() => documentFromHtml('x'.repeat(1_000_001))).toThrow(HtmlTooLarge);
  });
});

describe('a document from outside', () => {
  const deep = (levels: number): unknown =>
    levels === 0
      ? { type: 'paragraph' }
      : {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }, deep(levels - 1)] }],
        };
  const doc = (...content: unknown[]) => ({ schemaVersion: 1, doc: { type: 'doc', content } });

  test.each([
    ['an empty one', EMPTY_DOCUMENT, true],
    ['a nested list', doc(deep(3)), true],
    ['an unknown node', doc({ type: 'video' }), false],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { onclick: 'x' } }), false],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 } }), false],
    ['a block inside a paragraph', doc({ type: 'paragraph', content: [{ type: 'paragraph' }] }), false],
    ['another version', { schemaVersion: 2, doc: { type: 'doc', content: [] } }, false],
    ['a bomb of depth', doc(deep(5_000)), false],
    ['a bomb of nodes', doc(...Array.from({ length: 30_000 }, () => ({ type: 'paragraph' }))), false],
    [
      'a megabyte of words',
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(1_100_000) }] }),
      false,
    ],
    ['words', 'hello', false],
    ['nothing', null, false],
  ])('%s', (_, input, ok) => {
    expect(parseDocument(input).ok).toBe(ok);
  });
});

test.each([
  ['en', 'The talks ended. They were long.', 'The talks ended.'],
  ['ru', 'Встреча состоялась. Она была долгой.', 'Встреча состоялась.'],
  ['az', 'Görüş keçirilib. Uzun çəkib.', 'Görüş keçirilib.'],
  ['en', '\n\n', ''],
])('the first sentence in %s', (language, words, sentence) => {
  expect(firstSentence(fromPlainText(words), language)).toBe(sentence);
});

test('a long sentence is cut between words', () => {
  expect(cutAtWord('one two, three', 10)).toBe('one two…');
  expect(cutAtWord('one two', 10)).toBe('one two');
  expect(cutAtWord('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
});

describe('quotations that name who speaks, and notes', () => {
  const quoted =
    '<figure><blockquote><p>Open to all.</p></blockquote><figcaption>The <em>minister</em></figcaption></figure>';
  const noted = '<aside role="note"><p>Facts</p><ul><li><p>one</p></li></ul></aside>';

  test.each([
    ['a speaker', quoted, 'Open to all.\n\n— The minister'],
    ['a note', noted, 'Facts\n\n– one'],
    ['no speaker: the bytes of before', '<blockquote><p>a</p><p>b</p></blockquote>', 'a\n\nb'],
  ])('%s is read as it was written', (_, written, plain) => {
    const { document, dropped } = documentFromHtml(written);
    expect(storedDocument.safeParse(document).success).toBe(true);
    expect(html(document)).toBe(written);
    expect(toPlainText(document)).toBe(plain);
    expect(dropped).toEqual([]);
  });

  test.each([
    ['a footer', '<blockquote><p>a</p><footer>— Name</footer></blockquote>', 'Name'],
    ['a source after a paragraph', '<blockquote><p>a</p><cite>Name</cite></blockquote>', '<em>Name</em>'],
  ])('%s names the speaker', (_, written, name) => {
    expect(imported(written)).toBe(
      `<figure><blockquote><p>a</p></blockquote><figcaption>${name}</figcaption></figure>`,
    );
  });

  test.each([
    [
      'a source in running words',
      '<blockquote>as in <cite>it</cite></blockquote>',
      '<blockquote><p>as in <em>it</em></p></blockquote>',
    ],
    ['an aside that is no note', '<aside><p>Menu</p></aside>', '<p>Menu</p>'],
    [
      'a figure of something else',
      '<figure><p>a</p><figcaption>b</figcaption></figure>',
      '<p>a</p>\n<p>b</p>',
    ],
    [
      'a caption without a quotation',
      '<figure><blockquote></blockquote><figcaption>b</figcaption></figure>',
      '<p>b</p>',
    ],
    ['an empty note', '<aside role="note"> </aside>', ''],
  ])('%s stays what it was', (_, written, expected) => {
    expect(imported(written)).toBe(expected);
  });

  test('a speaker without words is not shown', () => {
    const speaker = { type: 'attribution' as const, content: [{ type: 'text' as const, text: ' ' }] };
    const paragraph = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'a' }] };
    const document: StoredDocument = {
      schemaVersion: 1,
      doc: { type: 'doc', content: [{ type: 'blockquote', content: [paragraph, speaker] }] },
    };
    expect(html(document)).toBe('<blockquote><p>a</p></blockquote>');
    expect(toPlainText(document)).toBe('a');
  });

  test.each([
    ['first', [{ type: 'attribution' }, { type: 'paragraph' }]],
    ['alone', [{ type: 'attribution' }]],
    ['twice', [{ type: 'paragraph' }, { type: 'attribution' }, { type: 'attribution' }]],
  ])('a speaker that stands %s is refused', (_, content) => {
    const doc = { type: 'doc', content: [{ type: 'blockquote', content }] };
    expect(parseDocument({ schemaVersion: 1, doc }).ok).toBe(false);
  });
});
