import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOST, TestGate } from './test-gate.ts';

let t: TestGate;
let read: number;

beforeEach(async () => {
  t = await TestGate.open();
  read = 0;
  t.gate.server.on('request', () => {
    read += 1;
  });
  await t.ask('/en/news/2018/one'); // made, and found valid by the next one who asks
  await t.ask('/en/news/2018/one');
  read = 0;
});
afterEach(() => t.close());

const ask = (path: string, ...headers: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, `Host: ${HOST}`, ...headers, '', ''].join('\r\n');
const ONE = ask('/en/news/2018/one', 'Accept-Encoding: gzip');

/** A reader's connection: writes bytes, and waits for whole answers. */
class Line {
  readonly socket: Socket;
  #heard = '';
  #wake = () => {};

  constructor() {
    this.socket = connect(t.port, '127.0.0.1');
    this.socket.on('data', (part) => {
      this.#heard += part.toString('latin1');
      this.#wake();
    });
    this.socket.on('close', () => this.#wake());
  }

  write(words: string): this {
    this.socket.write(words);
    return this;
  }

  /** The next answer without its date; ends where the other side closed. */
  async answer(): Promise<string> {
    for (;;) {
      const end = this.#heard.indexOf('\r\n\r\n') + 4;
      const head = this.#heard.slice(0, end);
      const length = Number(/\r\nContent-Length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (end > 4 && this.#heard.length >= end + length) {
        const whole = this.#heard.slice(0, end + length);
        this.#heard = this.#heard.slice(end + length);
        return whole.replace(/\r\nDate: [^\r]+/, '');
      }
      if (this.socket.closed) return this.#heard;
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
  }
}

async function once(words: string): Promise<string> {
  const line = new Line().write(words);
  const answer = await line.answer();
  line.socket.destroy();
  return answer;
}

describe('the doorstep', () => {
  test('answers bytes that were answered before without reading them, byte for byte the same', async () => {
    const first = await once(ONE);
    expect([first.split('\r\n')[0], read]).toEqual(['HTTP/1.1 200 OK', 1]);
    const line = new Line();
    for (let nth = 0; nth < 3; nth += 1) expect(await line.write(ONE).answer()).toBe(first);
    expect(read).toBe(1);
    line.socket.destroy();
  });

  test('never takes one request for another that came before it on the same connection', async () => {
    const alive = ask('/healthz', 'Accept-Encoding: gzip');
    const line = new Line();
    const first = await line.write(alive).answer();
    expect(await line.write(ONE).answer()).not.toBe(first);
    line.socket.destroy();
    expect(await once(alive)).toBe(first);
    expect(read).toBe(3);
  });

  test('tells that nothing changed as the server does', async () => {
    const tag = /ETag: (\S+)/.exec(await once(ONE))?.[1] ?? '';
    const again = ask('/en/news/2018/one', 'Accept-Encoding: gzip', `If-None-Match: ${tag}`);
    const first = await once(again);
    expect(first).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/);
    expect(await once(again)).toBe(first);
    expect(read).toBe(2);
  });

  test('shows a change to the next request, on the same connection too', async () => {
    await once(ONE);
    const line = new Line();
    const before = await line.write(ONE).answer();
    t.sample.move('release:2018/0001');
    const after = await line.write(ONE).answer();
    expect(after).not.toBe(before);
    expect(await once(ONE)).toBe(after);
    line.socket.destroy();
  });

  test('goes on answering a page that a change elsewhere did not touch', async () => {
    await once(ONE);
    t.sample.move('listing:ru');
    const first = await once(ONE);
    expect([first.split('\r\n')[0], read]).toEqual(['HTTP/1.1 200 OK', 1]);
  });

  test('lets what it does not know in, in order, and for good', async () => {
    const first = await once(ONE);
    const line = new Line().write(ONE).write(ONE);
    expect(await line.answer()).toBe(first);
    expect(await line.answer()).toBe(first);
    expect(await line.write(ask('/en')).answer()).toMatch(/^HTTP\/1\.1 200 OK/);
    const before = read;
    expect(await line.write(ONE).answer()).toBe(first);
    expect(read).toBe(before + 1);
    line.socket.destroy();
  });

  test('never takes one request of a connection for another', async () => {
    const other = ask('/en/news/2018/one');
    const line = new Line().write(ask('/en'));
    const front = await line.answer();
    expect(await line.write(other).answer()).not.toBe(front);
    line.socket.destroy();
    expect(await once(ask('/en'))).toBe(front);
    expect(await once(ask('/en'))).toBe(front);
  });

  test('waits for the rest of a request that comes in parts', async () => {
    const first = await once(ONE);
    const line = new Line().write(ONE.slice(0, 30));
    await new Promise((done) => t.gate.server.getConnections(done));
    expect(await line.write(ONE.slice(30)).answer()).toBe(first);
    line.socket.destroy();
  });

  test.each([
    ['a body', `${ask('/en/news/2018/one', 'Content-Length: 3')}abc`],
    ['a body that comes later', ask('/en/news/2018/one', 'Content-Length: 0')],
    ['a coded body', `${ask('/en/news/2018/one', 'Transfer-Encoding: chunked')}0\r\n\r\n`],
    ['the wish to close', ask('/en/news/2018/one', 'Connection: close')],
    ['an old protocol', ONE.replace('HTTP/1.1', 'HTTP/1.0')],
    ['a foreign name', ONE.replace(HOST, 'evil.example')],
    ['another method', ONE.replace('GET', 'HEAD')],
    ['two at once', ONE + ONE],
    ['a long head', ask('/en/news/2018/one', `X-Long: ${'a'.repeat(2000)}`)],
    ['an address of the desk', ask('/desk')],
    ['an unknown address', ask('/en/nothing-here')],
  ])('reads a request with %s each time', async (_, words) => {
    for (let nth = 1; nth <= 3; nth += 1) {
      const before = read;
      const line = new Line().write(words);
      if (!words.startsWith('HEAD')) await line.answer();
      else await new Promise((done) => line.socket.once('data', done));
      expect(read).toBeGreaterThan(before);
      line.socket.destroy();
    }
  });

  test('ends waiting connections when the gate closes', async () => {
    await once(ONE);
    const line = new Line();
    await line.write(ONE).answer();
    t.gate.server.closeIdleConnections();
    await new Promise((done) => line.socket.once('close', done));
  });
});
