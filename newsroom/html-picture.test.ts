import { describe, expect, test } from 'vitest';
import { renderHtml } from './document.ts';
import { documentFromHtml } from './html-import.ts';

const read = (html: string, takesPictures = true) => {
  const { document, dropped } = documentFromHtml(html, 'en', takesPictures);
  return {
    html: renderHtml(document, { language: 'en' }),
    dropped: dropped.map(({ what, times }) => `${what} ${times}`),
  };
};
const place = (alt: string, under = '') =>
  `<figure><div role="img" aria-label="${alt}">${alt}</div>${under && `<figcaption>${under}</figcaption>`}</figure>`;

describe('a picture in HTML leaves its place and its description, nothing else', () => {
  test.each([
    ['alone', '<img src="https://example.org/a.jpg" srcset="b 2x" alt="Two ships">', place('Two ships')],
    [
      'with sources',
      '<picture><source srcset=a.webp><img src=a.jpg alt="Two ships"></picture>',
      place('Two ships'),
    ],
    ['within a link', '<a href="https://example.org"><img src=a alt="Two ships"></a>', place('Two ships')],
    ['not described', '<img src="photo.jpg">', place('…')],
    ['described by nothing', '<img src="photo.jpg" alt="">', place('…')],
    ['with a file for a description', '<img src="a" alt="image1.png">', place('…')],
    [
      'said to be decorative',
      '<img src="a" alt="" role="presentation">',
      '<figure><div role="presentation"></div></figure>',
    ],
    [
      'before the words of its paragraph',
      '<p><img src=a alt="A ship"> It came.</p>',
      `${place('A ship')}\n<p>It came.</p>`,
    ],
    [
      'within a sentence, which stays whole',
      '<p>It <img src=a alt="A ship"><b>came</b>.</p>',
      `<p>It <strong>came</strong>.</p>\n${place('A ship')}`,
    ],
    ['in a heading', '<h2>News<img src=a alt="A ship"></h2>', `<h2>News</h2>\n${place('A ship')}`],
    ['in a heading without words', '<h2><img src=a alt="A ship"></h2>', place('A ship')],
    [
      'between blocks',
      '<p>a</p><div><img src=a alt="A ship"></div><p>b</p>',
      `<p>a</p>\n${place('A ship')}\n<p>b</p>`,
    ],
    [
      'with a caption',
      '<figure><img src=a alt="A ship"><figcaption>The <b>first</b>\nday</figcaption></figure>',
      place('A ship', 'The first day'),
    ],
    [
      'with a credit in small print',
      '<figure><a href="#"><img src=a alt="A ship"></a><figcaption>The first day <small>A. Mammadova</small></figcaption></figure>',
      place('A ship', 'The first day <small>A. Mammadova</small>'),
    ],
    [
      'with a credit named so',
      '<figure><img src=a alt="A ship"><figcaption>Day one<span class="photo-credit">A. M.</span></figcaption></figure>',
      place('A ship', 'Day one <small>A. M.</small>'),
    ],
    [
      'two in one figure',
      '<figure><img src=a alt="A ship"><img src=b alt="A pier"><figcaption>Both</figcaption></figure>',
      `${place('A ship')}\n${place('A pier')}\n<p>Both</p>`,
    ],
    [
      'figures in a figure',
      `<figure><figure><img src=a alt="A ship"><figcaption>One</figcaption></figure><figcaption>All</figcaption></figure>`,
      `${place('A ship', 'One')}\n<p>All</p>`,
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual({ html: expected, dropped: expect.not.arrayContaining(['img 1']) });
  });

  test.each([
    ['an icon', '<p>a<img src=a width=16 height=16 alt="PDF"></p>', '<p>a</p>'],
    ['a counter of readers', '<img src=a style="width:1px;height:1px">', ''],
    ['in a list', '<ul><li>a<img src=a alt="A ship"></li></ul>', '<ul><li><p>a</p></li></ul>'],
    [
      'in a quotation',
      '<blockquote>a<img src=a alt="A ship"></blockquote>',
      '<blockquote><p>a</p></blockquote>',
    ],
    [
      'in a note',
      '<aside role="note"><p>a</p><img src=a alt="A ship"></aside>',
      '<aside role="note"><p>a</p></aside>',
    ],
    [
      'in a table',
      '<table><tr><th>a<img src=a alt="A ship"></th></tr></table>',
      '<table><tbody><tr><th scope="col"><p>a</p></th></tr></tbody></table>',
    ],
  ])('no place for what cannot stand there, which is told: %s', (_, html, expected) => {
    expect(read(html)).toEqual({ html: expected, dropped: ['img 1'] });
  });

  test('a link under a picture loses its address, which is told', () => {
    const html =
      '<figure><img src=a alt="A ship"><figcaption>See <a href="https://example.org">it</a></figcaption></figure>';
    expect(read(html)).toEqual({ html: place('A ship', 'See it'), dropped: ['a link under a picture 1'] });
  });

  test('pictures of megabytes that stand in the HTML itself do not count', () => {
    const data = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    expect(read(`<p>a</p><img name="Image1" src="${data}" alt="A ship"><p>b</p>`).html).toBe(
      `<p>a</p>\n${place('A ship')}\n<p>b</p>`,
    );
  });

  test('a picture of the page is no place for words of the page', () => {
    expect(read('<p>a <span role="img" aria-label="smile">☺</span></p>').html).toBe('<p>a ☺</p>');
  });
});

test.each([
  ['a picture', '<p>a<img src=a alt="A ship"></p>', '<p>a</p>'],
  ['a figure', '<figure><img src=a alt="A ship"><figcaption>Day one</figcaption></figure>', '<p>Day one</p>'],
  ['a place', place('A ship', 'Day one'), '<p>Day one</p>'],
])('where no picture can be put in later there is no place: %s', (_, html, expected) => {
  expect(read(html, false)).toEqual({ html: expected, dropped: ['img 1'] });
});
