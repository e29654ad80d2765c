import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { Conditions, OnTheWire } from './answer.ts';

export type Known = { readonly url: string; readonly headers: Conditions };

const KNOWN_CHARACTERS = 2 * 1024 * 1024;
const LONGEST = 2000;
const OVERHEAD = 300;
const SECOND = 1000;
const UNTIL_FIRST = 15 * SECOND;
const END = '\r\n\r\n';
/** What makes a request more than its head, or the last of its connection. */
const SPECIAL = ['content-length', 'transfer-encoding', 'expect', 'upgrade', 'te', 'trailer'] as const;

/**
 * Answers a request on the doorstep whose very bytes were read and answered before: many readers of one
 * page, or one who asks again and again, send the same. The same bytes mean the same, so nothing is read
 * anew, and reading is most of what an answer from memory costs. At the first bytes that are not known
 * the connection is let in and stays with the server.
 */
export class Doorstep {
  readonly #known = new LRUCache<string, Known>({
    maxSize: KNOWN_CHARACTERS,
    sizeCalculation: (known, words) => words.length + known.url.length + OVERHEAD,
  });
  readonly #waiting = new Set<Socket>();
  /** The first bytes of connections that were let in with them. */
  readonly #first = new WeakMap<Socket, string>();
  readonly #answer: (known: Known) => OnTheWire | null;
  readonly #now: () => number;
  readonly #keepAlive: number;
  #tail = { second: -1, words: '' };

  /** @param answer from memory; null where there is none that holds now */
  constructor(answer: (known: Known) => OnTheWire | null, now: () => number, keepAlive: number) {
    this.#answer = answer;
    this.#now = now;
    this.#keepAlive = keepAlive;
  }

  /** Stands before the server: every connection comes here first. */
  standBefore(server: Server): void {
    const admit = server.listeners('connection');
    const letIn = (socket: Socket) => {
      for (const listener of admit) listener.call(server, socket);
    };
    server.removeAllListeners('connection');
    server.on('connection', (socket: Socket) => this.#receive(socket, letIn));
    const { closeIdleConnections, closeAllConnections } = server;
    server.closeIdleConnections = () => {
      for (const socket of this.#waiting) socket.end();
      closeIdleConnections.call(server);
    };
    server.closeAllConnections = () => {
      for (const socket of this.#waiting) socket.destroy();
      closeAllConnections.call(server);
    };
  }

  /**
   * The bytes that a connection was let in with, for the first request that is read from it alone: whatever
   * comes later on it is another request.
   */
  firstBytes({ socket }: IncomingMessage): string {
    const words = this.#first.get(socket) ?? '';
    this.#first.delete(socket);
    return words;
  }

  /** Remembers a request that was just answered from memory, where its bytes were all that came. */
  learn(words: string, request: IncomingMessage): void {
    if (!isWhole(words) || !isPlain(request)) return;
    const { 'accept-encoding': accept, 'if-none-match': tags, 'if-modified-since': since } = request.headers;
    const headers = {
      ...(accept !== undefined && { 'accept-encoding': accept }),
      ...(tags !== undefined && { 'if-none-match': tags }),
      ...(since !== undefined && { 'if-modified-since': since }),
    };
    this.#known.set(words, { url: request.url ?? '', headers });
  }

  #receive(socket: Socket, letIn: (socket: Socket) => void): void {
    this.#waiting.add(socket);
    const hear = (bytes: Buffer) => {
      const words = bytes.length <= LONGEST ? bytes.toString('latin1') : '';
      if (this.#answered(socket, words)) return;
      leave();
      this.#first.set(socket, words);
      socket.pause();
      socket.unshift(bytes);
      letIn(socket);
      socket.resume();
    };
    const drained = () => void socket.resume();
    const end = () => void socket.end();
    const gone = () => void socket.destroy();
    const forget = () => void this.#waiting.delete(socket);
    const leave = () => {
      forget();
      socket.setTimeout(0);
      socket.off('data', hear).off('drain', drained).off('end', end).off('close', forget);
      socket.off('timeout', gone).off('error', gone);
    };
    socket.on('data', hear).on('drain', drained).on('end', end).on('close', forget);
    socket.on('timeout', gone).on('error', gone);
    socket.setTimeout(UNTIL_FIRST);
  }

  /** Answers known bytes; a reader who does not take the answers is not read from meanwhile. */
  #answered(socket: Socket, words: string): boolean {
    const known = this.#known.get(words);
    const answer = known && this.#answer(known);
    if (!answer) return false;
    if (socket.timeout !== this.#keepAlive) socket.setTimeout(this.#keepAlive);
    socket.cork();
    const taken = socket.write(answer.head + this.#tailNow(), 'latin1');
    const bodyTaken = answer.body === undefined || socket.write(answer.body);
    socket.uncork();
    if (!taken || !bodyTaken) socket.pause();
    return true;
  }

  /** What the server adds to every answer. */
  #tailNow(): string {
    const second = Math.floor(this.#now() / SECOND);
    if (second !== this.#tail.second) {
      const date = new Date(second * SECOND).toUTCString();
      const timeout = Math.floor(this.#keepAlive / SECOND);
      const words = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${timeout}${END}`;
      this.#tail = { second, words };
    }
    return this.#tail.words;
  }
}

/** One request, from its first byte to its last. */
function isWhole(words: string): boolean {
  return words.startsWith('GET /') && words.indexOf(END) === words.length - END.length;
}

function isPlain({ headers, httpVersion }: IncomingMessage): boolean {
  const connection = headers.connection?.toLowerCase() ?? 'keep-alive';
  return (
    httpVersion === '1.1' &&
    connection === 'keep-alive' &&
    SPECIAL.every((name) => headers[name] === undefined)
  );
}
