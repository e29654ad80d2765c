import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHtml } from '#newsroom/document.ts';
import { documentFromHtml } from '#newsroom/html-import.ts';

/**
 * Recorded from running programs and kept byte for byte: what LibreOffice 7.4 Writer and Calc put on the clipboard as
 * HTML. Writer ends it by a zero byte. The `.docx` beside them is the same document as Writer saves it.
 */
function taken(name: string): readonly string[] {
  const html = readFileSync(new URL(`./recorded/${name}`, import.meta.url), 'utf8');
  return renderHtml(documentFromHtml(html, 'en').document, { language: 'en' }).split('\n');
}

test('what was copied in Writer', () => {
  expect(taken('writer-clipboard.txt')).toEqual([
    '<h2>The new harbour is open</h2>',
    '<p>The <strong>new harbour</strong> of the capital was opened on <em>13 September 2018</em>; the plan is <a href="https://example.org/harbour?a=1&amp;b=2">with the ministry</a>.</p>',
    '<h2>What it has</h2>',
    '<ul><li><p>Two piers</p><ul><li><p>one for ferries</p></li><li><p>one for freight</p></li></ul></li><li><p>A light</p></li></ul>',
    '<ol><li><p>Ships</p></li><li><p>Boats</p></li></ol>',
    '<blockquote><p>“It is ours,” said the harbour master.</p></blockquote>',
    '<p>Şəhidlərin xatirəsi İçərişəhərdə yad edildi: ığ, ğ, ş, ç, ə.</p>',
    '<p>افتُتح الميناء الجديد في العاصمة.</p>',
    '<table><tbody><tr><th scope="col"><p>Year</p></th><th scope="col"><p>Ships</p></th></tr><tr><td><p>2017</p></td><td><p>1 204</p></td></tr><tr><td><p>2018</p></td><td><p>1 391</p></td></tr></tbody></table>',
    '<p>H₂O, 5th, struck out, “quotes” – dashes — and…</p>',
    '<figure><div role="img" aria-label="The harbour seen from the light">The harbour seen from the light</div></figure>',
    '<p>Last line.</p>',
  ]);
});

test('cells copied in Calc', () => {
  expect(taken('calc-clipboard.txt')).toEqual([
    '<table><tbody><tr><td><p>Year</p></td><td><p>Ships</p></td><td><p>Share</p></td></tr><tr><td><p>2017</p></td><td><p>1204</p></td><td><p>41.5%</p></td></tr><tr><td><p>2018</p></td><td><p>1391</p></td><td><p>44%</p></td></tr></tbody></table>',
  ]);
});
