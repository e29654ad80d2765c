import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseCoding } from './encodings.ts';
import { type Coding, entityTag, type Header, type StoredResponse } from './stored-response.ts';

/** The headers of one coding, ready to be written: names and values in turn. */
type Head = { readonly tag: string; readonly full: readonly string[]; readonly unchanged: readonly string[] };

const SECOND = 1000;

/** Sends stored responses; prepares the headers of each coding once. */
export class Answerer {
  readonly #always: readonly Header[];
  readonly #heads = new WeakMap<StoredResponse, Map<Coding, Head>>();

  /** @param always headers that every answer carries */
  constructor(always: readonly Header[]) {
    this.#always = always;
  }

  /**
   * Answers GET and HEAD. The status stands before conditionals are looked at: only a 200 can become
   * a 304, and If-None-Match counts before If-Modified-Since (RFC 9110, 13.2.2).
   */
  send(request: IncomingMessage, response: ServerResponse, stored: StoredResponse, now: number): void {
    const accepted = request.headers['accept-encoding'];
    const coding = chooseCoding(accepted, (one) => stored.bodies[one] !== undefined);
    const head = this.#headOf(stored, coding);
    const modified = lastModified(stored, now);
    const dated = modified === null ? [] : ['Last-Modified', new Date(modified).toUTCString()];
    if (stored.status === 200 && isUnchanged(request, head.tag, modified)) {
      response.writeHead(304, [...head.unchanged, ...dated]);
      response.end();
      return;
    }
    const body = stored.bodies[coding] ?? stored.bodies.identity;
    response.writeHead(stored.status, dated.length > 0 ? [...head.full, ...dated] : [...head.full]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #headOf(stored: StoredResponse, coding: Coding): Head {
    const heads = this.#heads.get(stored) ?? new Map<Coding, Head>();
    this.#heads.set(stored, heads);
    const known = heads.get(coding);
    if (known) return known;
    const made = this.#makeHead(stored, coding);
    heads.set(coding, made);
    return made;
  }

  #makeHead(stored: StoredResponse, coding: Coding): Head {
    const tag = entityTag(stored, coding);
    const body = stored.bodies[coding] ?? stored.bodies.identity;
    const shared: Header[] = [
      ['ETag', tag],
      ['Vary', 'Accept-Encoding'],
    ];
    const cache = stored.headers.filter(([name]) => name === 'Cache-Control');
    const encoding: Header[] = coding === 'identity' ? [] : [['Content-Encoding', coding]];
    const length: Header = ['Content-Length', String(body.length)];
    const tagged = stored.status === 200 ? shared : shared.slice(1);
    return {
      tag,
      full: [...stored.headers, ...this.#always, ...tagged, ...encoding, length].flat(),
      unchanged: [...cache, ...shared].flat(),
    };
  }
}

/**
 * The second of the last change, in milliseconds. Null during that second, in which the page may
 * change again under the same date, and where a clock was set back.
 */
function lastModified(stored: StoredResponse, now: number): number | null {
  if (stored.modifiedAt === null || stored.status !== 200) return null;
  const second = Math.floor(stored.modifiedAt / SECOND) * SECOND;
  return now < second + SECOND ? null : second;
}

function isUnchanged(request: IncomingMessage, tag: string, modified: number | null): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tagsIn(tags).includes(tag);
  const since = request.headers['if-modified-since'];
  if (since === undefined || modified === null) return false;
  const instant = Date.parse(since);
  return !Number.isNaN(instant) && modified <= instant;
}

/** The tags of a list; a weak mark is dropped, because GET compares weakly. */
function tagsIn(list: string): readonly string[] {
  return (list.slice(0, 4000).match(/(?:W\/)?"[^"]*"/g) ?? []).map((tag) => tag.replace(/^W\//, ''));
}
