import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderHtml } from './document.ts';
import { storedDocument } from './document-schema.ts';
import { documentFromHtml } from './html-import.ts';
import { type Element, isElement, type Parent } from './html-tree.ts';

/** The elements of a page that the schema knows, with the attributes that each may have. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  hr: [],
  br: [],
  strong: [],
  em: [],
  table: [],
  tbody: [],
  tr: [],
  td: [],
  th: ['scope'],
  a: ['href'],
  span: ['lang', 'dir'],
  figure: [],
  figcaption: [],
  small: [],
  div: ['role', 'aria-label'],
};

function elementsOf(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((element) => [element, ...elementsOf(element)]);
}

/** What a browser would make of the page that is not in the schema. */
function foreignParts(html: string): string[] {
  const { document } = documentFromHtml(html, 'en');
  expect(storedDocument.safeParse(document).error).toBeUndefined();
  const page = parseFragment(renderHtml(document, { language: 'en' }));
  return elementsOf(page).flatMap(({ tagName, attrs }) => {
    const may = KNOWN[tagName];
    if (!may) return [tagName];
    const odd = attrs.filter(
      ({ name, value }) =>
        !may.includes(name) || (name === 'href' && !/^(https?:\/\/|mailto:|tel:)/i.test(value)),
    );
    return odd.map(({ name, value }) => `${tagName} ${name}=${value}`);
  });
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script>/*</script><img src=x onerror=alert(1)>*/',
  '<img src=x onerror=alert(1)>',
  '<img src="x`` `<script>alert(1)</script>"` `>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math><mtext></p><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><a title="</title><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<noembed><img src=x onerror=alert(1)></noembed>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="javascript:/a/"><a href="alert(1)">x</a>',
  '<link rel=stylesheet href=//evil.example/x.css><style>@import "//evil.example";</style>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="https://good.example" onclick="alert(1)" style="position:fixed" target=_top ping=//evil.example>x</a>',
  "<a href='https://good.example/\"onmouseover=alert(1)'>x</a>",
  '<a href="https://good.example/\u0000">x</a>',
  '<a name="x" id="location">x</a>',
  '<p style="background:url(javascript:alert(1))" onclick=alert(1) class=x data-x=1>x</p>',
  '<div onmouseover="alert(1)" contenteditable autofocus onfocus=alert(1) tabindex=1>x</div>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video><source onerror=alert(1)></video><audio src onerror=alert(1)>',
  '<select><style></select><img src=x onerror=alert(1)></style>',
  '<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)" scope="x">x</td></tr></table>',
  '<table><td><form action="javascript:alert(1)"><input type=submit></form></td></table>',
  '<body onload=alert(1)><p>x',
  '<html><head><script>alert(1)</script></head><frameset onload=alert(1)></frameset>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></x>',
  '<span lang="en&quot; onmouseover=&quot;alert(1)">x</span>',
  '<span lang=\'az" onclick="alert(1)\'>x</span>',
  '<custom-element onconnected=alert(1)><slot>x</slot></custom-element>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;',
  '<p>\u202egro.elpmaxe\u202c \ufeff\u200b\u0000\u0008</p>',
  '<button formaction="javascript:alert(1)">x</button><isindex type=image src=1 onerror=alert(1)>',
  '<ul><li style="list-style:url(javascript:alert(1))"><script>alert(1)</script></li></ul>',
  '<blockquote cite="javascript:alert(1)"><style>*{}</style>x</blockquote>',
  '<h1><a href="javascript:alert(1)"><img src=x onerror=alert(1)></a></h1>',
  '<br onclick=alert(1)><hr size="&{alert(1)}">',
  '<b><p></b><i></p><table><b><tr><i><td></b>x</table>',
];

describe('of hostile HTML nothing but the schema survives', () => {
  test.each(HOSTILE)('%s', (html) => {
    expect(foreignParts(html)).toEqual([]);
  });

  const wraps = [
    (html: string) => `<p>${html}</p>`,
    (html: string) => `<table><tr><td>${html}</td></tr></table>`,
    (html: string) => `<ul><li>${html}<li>`,
    (html: string) => `<svg><desc>${html}`,
    (html: string) => `<a href="https://x.example/${html}">x</a>`,
    (html: string) => `<select><option>${html}`,
    (html: string) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${html}</p>`,
  ];

  test('nor of any two of them, one within the other or cut somewhere', () => {
    const one = fc.constantFrom(...HOSTILE);
    const cut = fc.tuple(one, fc.nat(200)).map(([html, at]) => html.slice(0, at));
    const wrapped = fc.tuple(fc.constantFrom(...wraps), fc.oneof(one, cut)).map(([wrap, html]) => wrap(html));
    fc.assert(
      fc.property(fc.array(fc.oneof(one, cut, wrapped), { minLength: 1, maxLength: 4 }), (parts) => {
        expect(foreignParts(parts.join(''))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('what a page shows is what the next import of it gives: reading is settled after one turn', () => {
  const tags = [
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '<a href="https://x.example">',
    '</a>',
    '<span lang=ru>',
    '</span>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '<th>',
    '</table>',
    '<br>',
    '<h2>',
    '</h2>',
    '<blockquote>',
    '<hr>',
    '&nbsp;',
    ' ',
    '<pre>',
    '\n',
    '<sup>2</sup>',
  ];
  const page = (html: string) => renderHtml(documentFromHtml(html, 'az').document, { language: 'az' });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 5 }), fc.constantFrom(...HOSTILE))),
      (parts) => {
        const once = page(parts.join(''));
        expect(page(once)).toBe(once);
      },
    ),
    { numRuns: 1000 },
  );
});
