import { createHash } from 'node:crypto';
import type { Token } from 'parse5';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { Stylesheets } from './stylesheets.ts';

type StartTag = Pick<Token.TagToken, 'attrs'> & { readonly tagName: string };

/** A page without its client runtime. */
export type Stripped = {
  readonly html: string;
  /** `'sha256-…'` of every style in the page, for the content security policy. */
  readonly styleHashes: readonly string[];
};

/**
 * Makes a rendered page a page that is only a page: no scripts but structured data, no preloads of
 * scripts and styles, no comments, no empty leftover at the start of the body, and every stylesheet
 * put into the page itself. Throws on a page whose content would stay hidden without scripts.
 */
export async function stripPage(html: string, stylesheets: Stylesheets): Promise<Stripped> {
  if (html.includes('<template id="B:')) {
    throw new Error('The page holds content that only scripts would show: it must not use Suspense.');
  }
  const pass = new Pass(await stylesheets.read(stylesheetsIn(html)));
  return {
    html: pass.run(html).replace(/(<body[^>]*>)<div hidden(?:="")?><\/div>/, '$1'),
    styleHashes: pass.hashes,
  };
}

/** Elements without an end: the slash that XML wants says nothing in HTML. */
const VOID = /^(?:meta|link|br|hr|img|input|wbr)$/;

const LINK = /<link\b[^>]*>/g;

function stylesheetsIn(html: string): readonly string[] {
  const links = html.match(LINK) ?? [];
  return links
    .filter((link) => /\brel="stylesheet"/.test(link))
    .map((link) => /\bhref="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '');
}

/** One run over the tokens of a page. */
class Pass {
  readonly hashes: string[] = [];
  readonly #styles: ReadonlyMap<string, string>;
  readonly #out: string[] = [];
  /** Inside an element that is dropped with its content. */
  #dropping = false;
  /** Inside a style that was in the page already. */
  #inStyle = false;

  constructor(styles: ReadonlyMap<string, string>) {
    this.#styles = styles;
  }

  run(html: string): string {
    const stream = new RewritingStream();
    stream.on('doctype', (_, raw) => this.#out.push(raw));
    stream.on('text', (_, raw) => this.#text(raw));
    stream.on('startTag', (tag, raw) => this.#start(tag, raw));
    stream.on('endTag', (tag, raw) => this.#end(tag.tagName, raw));
    stream.end(html);
    stream.read();
    if (this.#dropping) throw new Error('A script of the page has no end.');
    return this.#out.join('');
  }

  #text(raw: string): void {
    if (this.#dropping) return;
    if (this.#inStyle) this.hashes.push(hashOf(raw));
    this.#out.push(raw);
  }

  #start(tag: StartTag, raw: string): void {
    const value = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value ?? '';
    if (tag.tagName === 'script' && value('type') !== 'application/ld+json') {
      this.#dropping = true;
      return;
    }
    if (tag.tagName === 'style') this.#inStyle = true;
    const kept = VOID.test(tag.tagName) ? raw.replace(/\s*\/>$/, '>') : raw;
    if (tag.tagName !== 'link') this.#out.push(kept);
    else if (value('rel') === 'stylesheet') this.#inline(value('href'), value('media'), raw);
    else if (!isNeedless(value('rel'), value('as'))) this.#out.push(kept);
  }

  #end(tagName: string, raw: string): void {
    if (this.#dropping) {
      if (tagName === 'script') this.#dropping = false;
      return;
    }
    if (tagName === 'style') this.#inStyle = false;
    this.#out.push(raw);
  }

  #inline(href: string, media: string, raw: string): void {
    const css = this.#styles.get(href);
    if (css === undefined) throw new Error(`The stylesheet of the page is not in the build: ${raw}`);
    this.hashes.push(hashOf(css));
    const when = /^[\w\s():,-]+$/.test(media) ? ` media="${media}"` : '';
    this.#out.push(`<style${when}>${css}</style>`);
  }
}

/** Preloads that only the client runtime would use, or that are in the page by now. */
function isNeedless(rel: string, as: string): boolean {
  if (rel === 'modulepreload') return true;
  return (rel === 'preload' || rel === 'prefetch') && (as === 'script' || as === 'style');
}

function hashOf(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
