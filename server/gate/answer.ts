import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseCoding } from './encodings.ts';
import { type Coding, entityTag, type Header, type StoredResponse } from './stored-response.ts';

/** The headers of one coding, ready to be written: names and values in turn. */
type Head = {
  readonly tag: string;
  readonly plain: readonly string[];
  readonly unchanged: readonly string[];
  /** The second of the last change in milliseconds, with the same headers and that date; null where none is known. */
  readonly dated: {
    readonly second: number;
    readonly plain: readonly string[];
    readonly unchanged: readonly string[];
  } | null;
};

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
    const dated = isPast(head.dated, now) ? head.dated : null;
    if (stored.status === 200 && isUnchanged(request, head.tag, dated?.second ?? null)) {
      response.writeHead(304, fresh(dated?.unchanged ?? head.unchanged));
      response.end();
      return;
    }
    const body = stored.bodies[coding] ?? stored.bodies.identity;
    response.writeHead(stored.status, fresh(dated?.plain ?? head.plain));
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
    const plain = [...stored.headers, ...this.#always, ...tagged, ...encoding, length].flat();
    const unchanged = [...cache, ...shared].flat();
    return { tag, plain, unchanged, dated: datedHead(stored, plain, unchanged) };
  }
}

function datedHead(
  stored: StoredResponse,
  plain: readonly string[],
  unchanged: readonly string[],
): Head['dated'] {
  if (stored.modifiedAt === null || stored.status !== 200) return null;
  const second = Math.floor(stored.modifiedAt / SECOND) * SECOND;
  const date = ['Last-Modified', new Date(second).toUTCString()];
  return { second, plain: [...plain, ...date], unchanged: [...unchanged, ...date] };
}

/** False during the second of the change, in which the page may change again under the same date, and where a clock was set back. */
function isPast(dated: Head['dated'], now: number): boolean {
  return dated !== null && now >= dated.second + SECOND;
}

/** The framework of the server may write into the list it is given. */
function fresh(headers: readonly string[]): string[] {
  return headers.slice();
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
