import { describe, expect, test } from 'vitest';
import { renderHtml } from './document.ts';
import { documentFromHtml, HtmlTooLarge } from './html-import.ts';

const read = (html: string, language = 'az') =>
  renderHtml(documentFromHtml(html, language).document, { language });
const dropped = (html: string) =>
  documentFromHtml(html, 'az').dropped.map(({ what, times }) => `${what} ${times}`);

describe('what a word processor writes', () => {
  test('Word: its classes, styles, markers and spelling languages go', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
      <style>p.MsoNormal{margin:0}</style><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head><body lang=EN-US>
      <p class=MsoNormal align=center style='text-align:center'><b><span lang=en-US style='font-size:14.0pt;mso-ansi-language:EN-US'>Liman<o:p></o:p></span></b></p>
      <p class=MsoNormal><span lang=ru-RU style='mso-fareast-font-family:"Times New Roman"'>Gəmilər&nbsp; girə bilər.</span></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
    expect(read(html)).toBe('<p><strong>Liman</strong></p>\n<p>Gəmilər girə bilər.</p>');
  });

  test('Word: paragraphs that are list items become a list, also within one another', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>${words}</p>\n`;
    const html = `<p class=MsoNormal>Before</p>${item(1, '·', 'a')}${item(2, '1.', 'b')}${item(2, '2.', 'c')}${item(1, '·', 'd')}<p class=MsoNormal>After</p>`;
    expect(read(html)).toBe(
      '<p>Before</p>\n<ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul>\n<p>After</p>',
    );
  });

  test('Word: hidden words, comments and what was struck out by tracking stay inside', () => {
    const html = `<p class=MsoNormal>Open<span style='display:none;mso-hide:all'> secret</span> <del>not</del> <ins>now</ins><span class=MsoCommentReference>[JD1]</span>.</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Do we dare?</p></div></div>`;
    expect(read(html)).toBe('<p>Open now.</p>');
    expect(dropped(html)).toEqual(['hidden text 3', 'del 1']);
  });

  test('LibreOffice', () => {
    const html = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><title></title></head>
      <body lang="en-US" link="#000080"><p align="justify" style="line-height: 115%; margin-bottom: 0in"><font face="Arial, serif"><font size="3" style="font-size: 12pt"><span lang="az-Latn-AZ">Nazir
limanı</span></font></font> <i>açdı</i>.</p>
      <p style="margin-bottom: 0in"><br/>

</p><ol><li><p lang="en-US">bir</p></li></ol></body></html>`;
    expect(read(html)).toBe('<p>Nazir limanı <em>açdı</em>.</p>\n<ol><li><p>bir</p></li></ol>');
  });

  test('Google Docs: the bold that wraps everything is none, styles make bold and italic', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr"><span style="font-weight:400;">Liman</span></h1><p dir="ltr" style="line-height:1.38"><span style="font-weight:700;font-style:normal">Qalın</span><span style="font-weight:400;font-style:italic"> maili</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>a</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>b</span></p></li></ul></ul><br class="Apple-interchange-newline"></b>`;
    expect(read(html)).toBe(
      '<h2>Liman</h2>\n<p><strong>Qalın</strong><em> maili</em></p>\n<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
    );
  });
});

describe('what older sites write', () => {
  test.each([
    ['two breaks part paragraphs', 'a<br><br>b<br />c<br>&nbsp;<br>d', '<p>a</p>\n<p>b<br>c</p>\n<p>d</p>'],
    ['breaks at the ends', '<p><br>a<br></p>', '<p>a</p>'],
    [
      'a single hard space is kept, more are padding',
      '<p>10&nbsp;km &nbsp; b&nbsp;&nbsp;c</p>',
      '<p>10\u00a0km b c</p>',
    ],
    ['a hard space beside a soft one, over runs', '<p>a <b>&nbsp;b</b></p>', '<p>a <strong>b</strong></p>'],
    [
      'equal runs are one',
      '<p><b>a</b><strong>b</strong> <b>c</b></p>',
      '<p><strong>ab</strong> <strong>c</strong></p>',
    ],
    [
      'raised and lowered figures',
      '<p>m<sup>2</sup>, CO<sub>2</sub>, 10<sup>−6</sup></p>',
      '<p>m², CO₂, 10⁻⁶</p>',
    ],
    ['items without a list', '<li>a</li><li>b</li>', '<p>a</p>\n<p>b</p>'],
    ['words between items', '<ul>a<li>b</li></ul>', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['kept line ends', '<pre>a\n b</pre>', '<p>a<br>b</p>'],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '<p>a</p>\n<p>b</p>'],
    ['figures as entities', '<p>&#1576;&amp;&lt;b&gt;</p>', '<p>ب&amp;&lt;b&gt;</p>'],
    ['marks in any order', '<p><i><b>a</b></i><b><i>b</i></b></p>', '<p><em><strong>ab</strong></em></p>'],
    [
      'a foreign passage',
      '<p>a <q lang="en">b</q> <i lang="az">c</i></p>',
      '<p>a <span lang="en">b</span> <em>c</em></p>',
    ],
    [
      'a table with a head and a caption',
      '<table><caption>Rain</caption><thead><tr><td>a</td></tr></thead><tr><td>b</td></tr></table>',
      '<p>Rain</p>\n<table><tbody><tr><th scope="col"><p>a</p></th></tr><tr><td><p>b</p></td></tr></tbody></table>',
    ],
    [
      'a table in a table',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
      '<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test('what is lost is told', () => {
    const html =
      '<p><s>a</s> x<sup>th</sup> <a href="/old">b</a><img src=y width=1></p><table><tr><td colspan=2>c</td></tr></table>';
    expect(dropped(html)).toEqual([
      'a line through words that stay 1',
      'sup 1',
      'a link that does not begin with https, http, mailto or tel 1',
      'img 1',
      'a span of table cells 1',
    ]);
    expect(dropped('<p>a <u>b</u></p>')).toEqual([]);
  });
});

describe('input that would take all time or memory is refused', () => {
  test.each<[string, string]>([
    ['deep', '<div>'.repeat(100_000)],
    ['deep, with marks', '<b>'.repeat(100_000)],
    [
      'a mark that is opened anew in each paragraph',
      `${'<font size=1>'.repeat(90)}${'<p>x'.repeat(100_000)}`,
    ],
    ['many elements', '<i></i>'.repeat(120_000)],
    ['large', 'x'.repeat(1_000_001)],
    ['lists in lists', '<ul><li>'.repeat(20_000)],
  ])('%s', (_, html) => {
    expect(() => documentFromHtml(html)).toThrow(HtmlTooLarge);
  });
});
