import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { chooseCoding } from './encodings.ts';
import { type Coding, entityTag, type Header, type StoredResponse } from './stored-response.ts';

/** What of a request decides which answer it gets. */
export type Conditions = Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match' | 'if-modified-since'>;

/** An answer as it goes over the wire; status line and headers but for those of the connection. */
export type OnTheWire = { readonly head: string; readonly body: Buffer | undefined };

/** Headers ready to be written: names and values in turn, and as they stand on the wire under the status line. */
type Fields = { readonly list: readonly string[]; readonly words: string };

/** The headers of one coding, of the whole answer and of the one that says that nothing changed. */
type Head = {
  readonly tag: string;
  readonly plain: Fields;
  readonly unchanged: Fields;
  /** The second of the last change in milliseconds, with the same headers and that date; null where none is known. */
  readonly dated: { readonly second: number; readonly plain: Fields; readonly unchanged: Fields } | null;
};

type Choice = { readonly status: number; readonly fields: Fields; readonly body: Buffer | undefined };

const SECOND = 1000;

/** Sends stored responses; prepares the headers of each coding once. */
export class Answerer {
  readonly #always: readonly Header[];
  readonly #heads = new WeakMap<StoredResponse, Map<Coding, Head>>();

  /** @param always headers that every answer carries */
  constructor(always: readonly Header[]) {
    this.#always = always;
  }

  /** Answers GET and HEAD. */
  send(request: IncomingMessage, response: ServerResponse, stored: StoredResponse, now: number): void {
    const { status, fields, body } = this.#choose(request.headers, stored, now);
    response.writeHead(status, fields.list.slice()); // the server may write into the list it is given
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** The same answer to a GET, to be written by whoever has the connection. */
  onTheWire(headers: Conditions, stored: StoredResponse, now: number): OnTheWire {
    const { fields, body } = this.#choose(headers, stored, now);
    return { head: fields.words, body };
  }

  /**
   * The status stands before conditionals are looked at: only a 200 can become a 304, and If-None-Match
   * counts before If-Modified-Since (RFC 9110, 13.2.2).
   */
  #choose(headers: Conditions, stored: StoredResponse, now: number): Choice {
    const coding = chooseCoding(headers['accept-encoding'], (one) => stored.bodies[one] !== undefined);
    const head = this.#headOf(stored, coding);
    const dated = isPast(head.dated, now) ? head.dated : null;
    if (stored.status === 200 && isUnchanged(headers, head.tag, dated?.second ?? null))
      return { status: 304, fields: (dated ?? head).unchanged, body: undefined };
    const body = stored.bodies[coding] ?? stored.bodies.identity;
    return { status: stored.status, fields: (dated ?? head).plain, body };
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
    return {
      tag,
      plain: fieldsOf(stored.status, plain),
      unchanged: fieldsOf(304, unchanged),
      dated: datedHead(stored, plain, unchanged),
    };
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
  return {
    second,
    plain: fieldsOf(200, [...plain, ...date]),
    unchanged: fieldsOf(304, [...unchanged, ...date]),
  };
}

/** False during the second of the change, in which the page may change again under the same date, and where a clock was set back. */
function isPast(dated: Head['dated'], now: number): boolean {
  return dated !== null && now >= dated.second + SECOND;
}

function fieldsOf(status: number, list: readonly string[]): Fields {
  const lines = list.map((word, nth) => (nth % 2 === 0 ? `${word}: ` : `${word}\r\n`));
  return { list, words: `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}` };
}

function isUnchanged(headers: Conditions, tag: string, modified: number | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tagsIn(tags).includes(tag);
  const since = headers['if-modified-since'];
  if (since === undefined || modified === null) return false;
  const instant = Date.parse(since);
  return !Number.isNaN(instant) && modified <= instant;
}

/** The tags of a list; a weak mark is dropped, because GET compares weakly. */
function tagsIn(list: string): readonly string[] {
  return (list.slice(0, 4000).match(/(?:W\/)?"[^"]*"/g) ?? []).map((tag) => tag.replace(/^W\//, ''));
}
