import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A process that asks for one page at a fixed rate, whatever else happens, and prints what it saw as
 * JSON: `node steady.ts URL RATE SECONDS`. It speaks HTTP by itself, because a client that costs more
 * than what it measures would measure itself.
 */
const [url = '', rate = '', seconds = ''] = process.argv.slice(2);
const { hostname, port, host, pathname } = new URL(url);
const ASK = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br, gzip\r\n\r\n`;
const CONNECTIONS = 32;

type Line = { readonly socket: Socket; askedAt: number; missing: number; head: string };

const took: number[] = [];
let failed = 0;
const due: number[] = [];
const free: Line[] = [];
for (let nth = 0; nth < CONNECTIONS; nth += 1) free.push(await open());

const begun = performance.now();
const total = Number(rate) * Number(seconds);
let planned = 0;
while (planned < total) {
  const now = performance.now();
  const wanted = Math.min(total, Math.floor(((now - begun) / 1000) * Number(rate)));
  for (; planned < wanted; planned += 1) due.push(now);
  send();
  await pause(1);
}
const last = performance.now();
while (took.length + failed < total && performance.now() - last < 5000) await pause(10);
took.sort((a, b) => a - b);
const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
const unanswered = total - took.length - failed;
console.log(
  JSON.stringify({
    requests: total,
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    failed: failed + unanswered,
  }),
);
process.exit(0);

/** A request waits from when it was due, also where every connection is busy. */
function send(): void {
  while (due.length > 0) {
    const line = free.pop();
    if (!line) return;
    line.askedAt = due.shift() ?? 0;
    line.socket.write(ASK);
  }
}

async function open(): Promise<Line> {
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  const line: Line = { socket, askedAt: 0, missing: -1, head: '' };
  await new Promise((done) => socket.once('connect', done));
  socket.on('data', (part) => hear(line, part));
  socket.on('error', () => undefined);
  socket.on('close', () => void replace(line));
  return line;
}

async function replace(line: Line): Promise<void> {
  if (line.askedAt > 0) failed += 1;
  free.push(await open());
}

function hear(line: Line, part: Buffer): void {
  let body = part.length;
  if (line.missing < 0) {
    line.head += part.toString('latin1');
    const end = line.head.indexOf('\r\n\r\n');
    if (end < 0) return;
    body = line.head.length - end - 4;
    line.missing = Number(/\r\ncontent-length: (\d+)/i.exec(line.head)?.[1] ?? 0);
    if (!line.head.startsWith('HTTP/1.1 200')) failed += 1;
  }
  line.missing -= body;
  if (line.missing > 0) return;
  if (line.head.startsWith('HTTP/1.1 200')) took.push(performance.now() - line.askedAt);
  Object.assign(line, { askedAt: 0, missing: -1, head: '' });
  free.push(line);
  send();
}
