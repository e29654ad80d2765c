import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstSentence,
  isPlain,
  paragraphsOf,
  renderHtml,
  toPlainText,
  withoutPictures,
} from './document.ts';
import { linksOf } from './document-links.ts';
import { parseDocument } from './document-parse.ts';
import type { Block, StoredDocument } from './document-schema.ts';
import { documentFromHtml } from './html-import.ts';
import { pictureFaults } from './picture-faults.ts';
import { describes, type Picture, pictureLine } from './picture-words.ts';

const picture = (attrs: Partial<Picture['attrs']> = {}): Picture => ({
  type: 'figure',
  attrs: { alt: 'Two ships', caption: 'The first day', credit: 'Photo: A. Mammadova', ...attrs },
});
const words: Block = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'The harbour opens. Ships may enter.' }],
};
const documentOf = (...content: Block[]): StoredDocument => ({
  schemaVersion: 1,
  doc: { type: 'doc', content },
});
const html = (document: StoredDocument) => renderHtml(document, { language: 'en' });

describe('the place of a picture in a stored document', () => {
  test.each<[string, unknown, boolean]>([
    ['described', picture(), true],
    ['not described yet', picture({ alt: '', caption: '', credit: '' }), true],
    ['decorative', picture({ alt: null, caption: '' }), true],
    [
      'at its longest',
      picture({ alt: 'x'.repeat(1000), caption: 'x'.repeat(2000), credit: 'x'.repeat(300) }),
      true,
    ],
    ['with a description too long', picture({ alt: 'x'.repeat(1001) }), false],
    ['with a caption too long', picture({ caption: 'x'.repeat(2001) }), false],
    ['with a credit too long', picture({ credit: 'x'.repeat(301) }), false],
    ['with a caption on two lines', picture({ caption: 'a\nb' }), false],
    ['with words turned around', picture({ credit: 'a\u202eb' }), false],
    [
      'with an address',
      { type: 'figure', attrs: { ...picture().attrs, src: 'https://example.org/a.jpg' } },
      false,
    ],
    ['with a number for a caption', { type: 'figure', attrs: { ...picture().attrs, caption: 7 } }, false],
    ['without a caption', { type: 'figure', attrs: { alt: '', credit: '' } }, false],
    ['without anything', { type: 'figure' }, false],
    ['with words inside', { ...picture(), content: [words] }, false],
    ['in a quotation', { type: 'blockquote', content: [picture()] }, false],
    ['in a note', { type: 'note', content: [picture()] }, false],
    ['in a list', { type: 'bulletList', content: [{ type: 'listItem', content: [picture()] }] }, false],
  ])('%s: taken or refused whole', (_, block, ok) => {
    expect(parseDocument({ schemaVersion: 1, doc: { type: 'doc', content: [block] } }).ok).toBe(ok);
  });

  test.each<[string, Partial<Picture['attrs']>, string, string]>([
    [
      'all said',
      {},
      '<figure><div role="img" aria-label="Two ships">Two ships</div><figcaption>The first day <small>Photo: A. Mammadova</small></figcaption></figure>',
      '[Two ships]\nThe first day\n(Photo: A. Mammadova)',
    ],
    [
      'nothing said',
      { alt: ' ', caption: ' ', credit: ' ' },
      '<figure><div role="img" aria-label="…">…</div></figure>',
      '[?]',
    ],
    [
      'decorative',
      { alt: null, caption: '' },
      '<figure><div role="presentation"></div><figcaption><small>Photo: A. Mammadova</small></figcaption></figure>',
      '[ ]\n(Photo: A. Mammadova)',
    ],
    [
      'escaped',
      { alt: '"><script>', caption: '<b>', credit: '&' },
      '<figure><div role="img" aria-label="&quot;&gt;&lt;script&gt;">&quot;&gt;&lt;script&gt;</div><figcaption>&lt;b&gt; <small>&amp;</small></figcaption></figure>',
      '["><script>]\n<b>\n(&)',
    ],
  ])('%s: as HTML and as plain text', (_, attrs, page, plain) => {
    const document = documentOf(picture(attrs));
    expect(html(document)).toBe(page);
    expect(toPlainText(document)).toBe(plain);
    expect(paragraphsOf(document)).toEqual([plain]);
  });

  test('comes back from its own HTML, whatever is said of it', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((typed) => pictureLine(typed, 'credit').replace(/\s+/g, ' ').trim());
    const attrs = fc.record({
      alt: fc.option(line.filter((alt) => alt !== '…')),
      caption: line,
      credit: line,
    });
    fc.assert(
      fc.property(attrs, (said) => {
        const document = documentOf(words, picture(said), words);
        expect(parseDocument(document).ok).toBe(true);
        expect(html(documentFromHtml(html(document), 'en').document)).toBe(html(document));
      }),
    );
  });

  test('is no sentence, no link and no plain text', () => {
    const document = documentOf(picture(), words);
    expect(firstSentence(document, 'en')).toBe('The harbour opens.');
    expect(linksOf(document.doc.content)).toEqual([]);
    expect(isPlain(document)).toBe(false);
    expect(withoutPictures(document)).toEqual(documentOf(words));
  });
});

describe('what keeps a picture from readers', () => {
  test.each<[string, Partial<Picture['attrs']>, string[]]>([
    ['all said', {}, ['']],
    ['nothing said', { alt: '', caption: '', credit: '' }, ['', 'alt', 'caption', 'credit']],
    ['only white space', { alt: ' ', caption: ' ', credit: ' ' }, ['', 'alt', 'caption', 'credit']],
    ['decorative: neither description nor caption is wanted', { alt: null, caption: '' }, ['']],
    ['decorative, without a credit', { alt: null, credit: '' }, ['', 'credit']],
  ])('%s', (_, attrs, fields) => {
    const faults = pictureFaults([words, picture(), words, picture(attrs)], 'body');
    const own = faults.filter(({ field }) => field.startsWith('body.pictures.2'));
    expect(own.map(({ field }) => field.replace(/^body\.pictures\.2\.?/, ''))).toEqual(fields);
    expect(own.every(({ sentence }) => /\bpicture 2\b/i.test(sentence))).toBe(true);
    expect(own[0]?.sentence).toMatch(/take its place out of the text/);
  });

  test('nothing where there is none', () => {
    expect(pictureFaults([words], 'body')).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['Two ships enter the harbour at dawn', true],
  ['Nazir', true],
  ['Gəmilər limanda', true],
  ['Министр открывает порт', true],
  ['السفن في الميناء', true],
  ['Image of the year 2018', true],
  ['Photo: the minister', true],
  ['', false],
  ['…', false],
  ['12', false],
  ['😀', false],
  ['image1.png', false],
  ['Harbour at dawn.JPG', false],
  ['C:\\Users\\nazir\\photo.jpg', false],
  ['file:///C:/Temp/clip_image002.jpg', false],
  ['https://example.org/harbour', false],
  ['data:image/png;base64,AAAA', false],
  ['/media/harbour', false],
  ['image1', false],
  ['Picture 3', false],
  ['Şəkil 2', false],
  ['Рисунок 1', false],
  ['صورة ٣', false],
  ['IMG_2034', false],
  ['DSC00123', false],
  ['A group of people Description automatically generated', false],
  ['A ship. AI-generated content may be incorrect.', false],
])('%j can be somebody’s description: %s', (alt, can) => {
  expect(describes(alt)).toBe(can);
});
