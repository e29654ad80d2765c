import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { LRUCache } from 'lru-cache';
import { chooseCoding } from './encodings.ts';
import {
  bodyIn,
  type Coding,
  entityTag,
  type Header,
  lengthOf,
  type StoredResponse,
} from './stored-response.ts';

/** What of a request decides which answer it gets. */
export type Conditions = Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match' | 'if-modified-since'>;

/** An answer as it goes over the wire; status line and headers but for those of the connection. */
export type OnTheWire = { readonly head: string; readonly body: Buffer | undefined };

/** What is answered: the coding of the body, null where nothing changed. */
type Choice = { readonly status: number; readonly fields: Fields; readonly coding: Coding | null };

const SECOND = 1000;

/** Headers ready to be written: names and values in turn, and as they stand on the wire under the status line. */
class Fields {
  readonly list: readonly string[];
  readonly #status: number;
  #words: string | undefined;

  constructor(status: number, list: readonly string[]) {
    this.#status = status;
    this.list = list;
  }

  get words(): string {
    this.#words ??= `HTTP/1.1 ${this.#status} ${STATUS_CODES[this.#status]}\r\n${linesOf(this.list)}`;
    return this.#words;
  }
}

function linesOf(list: readonly string[]): string {
  return list.map((word, nth) => (nth % 2 === 0 ? `${word}: ` : `${word}\r\n`)).join('');
}

/** Of so many responses: those that many ask for. With all of them the garbage collector would stop the gate for twice as long. */
const MOST_PREPARED = 500;

/** Sends stored responses; prepares the headers of each kind of answer once. */
export class Answerer {
  readonly #always: readonly Header[];
  readonly #fields = new LRUCache<StoredResponse, Map<string, Fields>>({ max: MOST_PREPARED });

  /** @param always headers that every answer carries */
  constructor(always: readonly Header[]) {
    this.#always = always;
  }

  /** Answers GET and HEAD; a body that has to be unpacked first a little later. */
  send(request: IncomingMessage, response: ServerResponse, stored: StoredResponse, now: number): void {
    const { status, fields, coding } = this.#choose(request.headers, stored, now);
    const write = (body?: Buffer) => {
      response.writeHead(status, fields.list.slice()); // the server may write into the list it is given
      response.end(body);
    };
    const body = coding === null || request.method === 'HEAD' ? undefined : bodyIn(stored, coding);
    if (body instanceof Promise) void body.then(write).catch(() => response.destroy());
    else write(body);
  }

  /** The same answer to a GET, to be written by whoever has the connection; null where its body is not at hand. */
  onTheWire(headers: Conditions, stored: StoredResponse, now: number): OnTheWire | null {
    const { fields, coding } = this.#choose(headers, stored, now);
    const body = coding === null ? undefined : stored.bodies[coding];
    return body || coding === null ? { head: fields.words, body } : null;
  }

  /**
   * The status stands before conditionals are looked at: only a 200 can become a 304, and If-None-Match
   * counts before If-Modified-Since (RFC 9110, 13.2.2).
   */
  #choose(headers: Conditions, stored: StoredResponse, now: number): Choice {
    const has = (one: Coding) => one === 'identity' || stored.bodies[one] !== undefined;
    const coding = chooseCoding(headers['accept-encoding'], has);
    const modified = lastModified(stored, now);
    if (stored.status === 200 && isUnchanged(headers, entityTag(stored, coding), modified))
      return { status: 304, fields: this.#fieldsOf(stored, coding, modified, true), coding: null };
    return { status: stored.status, fields: this.#fieldsOf(stored, coding, modified, false), coding };
  }

  #fieldsOf(stored: StoredResponse, coding: Coding, modified: number | null, isSame: boolean): Fields {
    const kinds = this.#fields.get(stored) ?? new Map<string, Fields>();
    this.#fields.set(stored, kinds);
    const kind = `${coding} ${modified === null} ${isSame}`;
    const known = kinds.get(kind);
    if (known) return known;
    const list = isSame ? unchangedFields(stored, coding) : this.#wholeFields(stored, coding);
    const date: Header[] = modified === null ? [] : [['Last-Modified', new Date(modified).toUTCString()]];
    const made = new Fields(isSame ? 304 : stored.status, [...list, ...date].flat());
    kinds.set(kind, made);
    return made;
  }

  #wholeFields(stored: StoredResponse, coding: Coding): readonly Header[] {
    const validators = validatorsOf(stored, coding);
    const encoding: Header[] = coding === 'identity' ? [] : [['Content-Encoding', coding]];
    const length: Header = ['Content-Length', String(lengthOf(stored, coding))];
    const tagged = stored.status === 200 ? validators : validators.slice(1);
    return [...stored.headers, ...this.#always, ...tagged, ...encoding, length];
  }
}

function unchangedFields(stored: StoredResponse, coding: Coding): readonly Header[] {
  return [...stored.headers.filter(([name]) => name === 'Cache-Control'), ...validatorsOf(stored, coding)];
}

function validatorsOf(stored: StoredResponse, coding: Coding): readonly Header[] {
  return [
    ['ETag', entityTag(stored, coding)],
    ['Vary', 'Accept-Encoding'],
  ];
}

/**
 * The second of the last change in milliseconds. Null where none is known, during that second, in which the
 * page may change again under the same date, and where a clock was set back.
 */
function lastModified({ modifiedAt, status }: StoredResponse, now: number): number | null {
  if (modifiedAt === null || status !== 200) return null;
  const second = Math.floor(modifiedAt / SECOND) * SECOND;
  return now >= second + SECOND ? second : null;
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
