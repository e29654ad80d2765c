import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stripPage } from './strip.ts';
import { Stylesheets } from './stylesheets.ts';

let build: string;
const CSS = 'p{color:red}';

beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'communique-build-'));
  mkdirSync(join(build, 'static/chunks'), { recursive: true });
  writeFileSync(join(build, 'static/chunks/a.css'), `${CSS}\n/*# sourceMappingURL=a.css.map*/\n`);
  writeFileSync(
    join(build, 'static/chunks/b.css'),
    `p{background:url(../media/b.png),url("/c.png"),url(data:x),url(#d)}`,
  );
  writeFileSync(join(build, 'static/chunks/bad.css'), 'p{}</style><script>');
});
afterAll(() => rmSync(build, { recursive: true }));

const strip = (html: string) => stripPage(html, new Stylesheets(build));
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

const CASES: readonly (readonly [what: string, given: string, left: string])[] = [
  [
    'scripts',
    '<p>a<script src="/x.js" async=""></script><script>self.x("</p><p>")</script>b</p>',
    '<p>ab</p>',
  ],
  ['a script that looks like more', '<script>if (a<b) "<p></div>"</script><p>a</p>', '<p>a</p>'],
  [
    'not structured data',
    '<script type="application/ld+json">{"a":"<\\u002fb>"}</script>',
    '<script type="application/ld+json">{"a":"<\\u002fb>"}</script>',
  ],
  [
    'script preloads',
    '<link rel="preload" as="script" href="/x.js"/><link rel="modulepreload" href="/x.js">',
    '',
  ],
  [
    'not image preloads',
    '<link rel="preload" as="image" href="/x.jpg"/>',
    '<link rel="preload" as="image" href="/x.jpg">',
  ],
  [
    'not other links',
    '<link rel="canonical" href="https://a.example/?a=1&amp;b=2"/>',
    '<link rel="canonical" href="https://a.example/?a=1&amp;b=2">',
  ],
  [
    'slashes of elements without an end, not those of drawings',
    '<meta name="a" content="b/"/><br/><svg><path d="M0 0"/></svg>',
    '<meta name="a" content="b/"><br><svg><path d="M0 0"/></svg>',
  ],
  ['comments', '<p>a<!-- -->b<!--$--></p>', '<p>ab</p>'],
  [
    'the empty leftover',
    '<body class="x"><div hidden=""><!--$--><!--/$--></div><p>a</p></body>',
    '<body class="x"><p>a</p></body>',
  ],
  ['not a filled hidden part', '<body><div hidden="">a</div></body>', '<body><div hidden="">a</div></body>'],
  ['not words', '<p>ə &amp; İ &lt;script&gt; 5 &gt; 3</p>', '<p>ə &amp; İ &lt;script&gt; 5 &gt; 3</p>'],
  [
    'not the doctype',
    '<!DOCTYPE html><html lang="ar" dir="rtl"></html>',
    '<!DOCTYPE html><html lang="ar" dir="rtl"></html>',
  ],
];

describe('a page that is only a page', () => {
  test.each(CASES)('drops %s', async (_, given, left) => {
    expect((await strip(given)).html).toBe(left);
  });

  test('carries its stylesheets, each with its hash', async () => {
    const { html, styleHashes } = await strip(
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="stylesheet" href="/_next/static/chunks/b.css?dpl=1" media="print"/><style>b{}</style>',
    );
    const b = 'p{background:url(/_next/static/media/b.png),url("/c.png"),url(data:x),url(#d)}';
    expect(html).toBe(`<style>${CSS}</style><style media="print">${b}</style><style>b{}</style>`);
    expect(styleHashes).toEqual([hash(CSS), hash(b), hash('b{}')]);
  });

  test.each([
    ['waits for scripts', '<p></p><template id="B:0"></template>'],
    ['has a script without an end', '<script>"<!--<script>"</script><p></p>'],
    ['has a stylesheet from elsewhere', '<link rel="stylesheet" href="https://evil.example/a.css"/>'],
    ['has a stylesheet outside the build', '<link rel="stylesheet" href="/_next/static/../../a.css"/>'],
    ['has a stylesheet that is not there', '<link rel="stylesheet" href="/_next/static/chunks/none.css"/>'],
    [
      'has a stylesheet that would end its element',
      '<link rel="stylesheet" href="/_next/static/chunks/bad.css"/>',
    ],
    ['has a stylesheet in another spelling', "<link href='/_next/static/chunks/a.css' REL=stylesheet>"],
  ])('refuses a page that %s', async (_, html) => {
    await expect(strip(html)).rejects.toThrow();
  });
});
