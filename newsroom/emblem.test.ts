import { describe, expect, test } from 'vitest';
import { readEmblem } from './emblem.ts';

const drawing = (inside: string, more = '') => `<svg viewBox="0 0 64 64"${more}>${inside}</svg>`;
const kept = (words: string) => {
  const read = readEmblem(words);
  return read.ok ? read.svg.replace(/^<svg[^>]*>|<\/svg>$/g, '') : read.sentence;
};

describe('an emblem', () => {
  test('keeps shapes, groups and paint', () => {
    const inside =
      '<g fill="none" stroke="#0f4668"><path d="M1 2h3z" stroke-width="2.5"/></g><circle cx="3" cy="3" r="1" fill="currentColor"/>';
    expect(kept(drawing(inside))).toBe(inside);
  });

  test('keeps the box and the paint of the whole, and is hidden from screen readers', () => {
    const read = readEmblem(
      `<?xml version="1.0"?>\n<!-- made -->${drawing('<path d="M1 1z"/>', ' width="900" fill="red"')}`,
    );
    expect(read).toEqual({
      ok: true,
      svg: '<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false" fill="red"><path d="M1 1z"/></svg>',
    });
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<path d="M1 1z" onload="alert(1)"/>'],
    ['a style', '<style>*{display:none}</style>'],
    ['a style attribute', '<path d="M1 1z" style="fill:url(https://evil.example)"/>'],
    ['a reference', '<path d="M1 1z" fill="url(#a)"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M1 1z"/></a>'],
    ['an image', '<image href="https://evil.example/a.png"/>'],
    ['a use', '<use href="#a"/>'],
    ['foreign content', '<foreignObject><p>words</p></foreignObject>'],
    ['an animation', '<path d="M1 1z"><animate attributeName="d" to="x"/></path>'],
    ['words', '<text>Ministry</text>'],
    ['a quote that ends the value', '<path d="M1 1z" fill="&quot; onload=&quot;x"/>'],
  ])('loses %s', (_, inside) => {
    const left = kept(drawing(`${inside}<path d="M1 1z"/>`));
    expect(left.replaceAll('<path d="M1 1z"/>', '')).toBe('');
  });

  test.each([
    ['no drawing', '<p>words</p>', 'Paste an SVG drawing: it begins with <svg.'],
    ['no box', '<svg><path d="M1 1z"/></svg>', 'The drawing needs a viewBox, such as viewBox="0 0 64 64".'],
    [
      'nothing to keep',
      drawing('<text>x</text>'),
      'Nothing of the drawing can be kept: use paths and plain shapes.',
    ],
    [
      'too much',
      drawing(`<path d="${'M1 1 '.repeat(2000)}"/>`),
      'The drawing is too detailed: simplify it to 6 kB, for it stands in every page.',
    ],
  ])('is refused where there is %s', (_, words, sentence) => {
    expect(readEmblem(words)).toEqual({ ok: false, sentence });
  });
});
