import { request } from 'node:http';
import type { Span } from '#db/public/scopes.ts';
import {
  type Door,
  MOVED_MEANWHILE,
  SCOPES_HEADER,
  SECRET_HEADER,
  SPAN_HEADER,
  STORE_HEADER,
  STYLES_HEADER,
} from '../inner.ts';
import { Overcrowded } from '../turnstile.ts';
import type { Vector } from './generations.ts';

/** What the pages process answered. */
export type Rendered = {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  /** Hashes of the styles that stand in the page. */
  readonly styles: readonly string[];
  readonly vector: Vector;
};

const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST = 15_000;
const AGENT = 'communique-gate';
const LONGEST_HEADERS = 65_536;

/**
 * Asks the pages process for one page: a new request with nothing of the reader's in it but the
 * canonical path. Null where the address has moved since the gate looked. Throws when the process does
 * not answer, has too much to do, answers too much or without its vector.
 */
export async function renderPage(door: Door, host: string, path: string): Promise<Rendered | null> {
  const answer = await ask(door, host, path);
  if (answer.status === MOVED_MEANWHILE) return null;
  if (answer.status === 503) throw new Overcrowded('The pages process has too much to do.');
  const scopes = scopesIn(answer.header(SCOPES_HEADER));
  const storeId = answer.header(STORE_HEADER);
  return {
    status: answer.status,
    type: answer.header('content-type'),
    body: answer.body,
    styles: answer
      .header(STYLES_HEADER)
      .split(' ')
      .filter((hash) => hash !== ''),
    vector: { storeId, scopes, span: spanIn(answer.header(SPAN_HEADER)) },
  };
}

/** A page that does not say what it depends on could never be kept. */
function scopesIn(header: string): Record<string, number> {
  const parsed: unknown = JSON.parse(header);
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  const scopes: Record<string, number> = {};
  for (const [scope, counter] of entries) {
    if (!Number.isSafeInteger(counter)) throw new Error(`The counter of ${scope} is no number.`);
    scopes[scope] = Number(counter);
  }
  return scopes;
}

/** How long a page holds by the clock; most hold whatever the time is. */
function spanIn(header: string): Span | null {
  if (header === '') return null;
  const [, since, until] = /^(\d+)-(\d+)$/.exec(header) ?? [];
  if (since === undefined || until === undefined) throw new Error(`No span of time: ${header}`);
  return { since: Number(since), until: Number(until) };
}

type Answer = { readonly status: number; readonly body: Buffer; header(name: string): string };

function ask(door: Door, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'user-agent': AGENT, [SECRET_HEADER]: door.secret };
    const signal = AbortSignal.timeout(LONGEST);
    const place = { host: '127.0.0.1', port: door.port, path, agent: false, maxHeaderSize: LONGEST_HEADERS };
    const asked = request({ ...place, headers, signal });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) asked.destroy(new Error(`The page ${path} is larger than the gate keeps.`));
        parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => {
        const header = (name: string) => String(response.headers[name] ?? '');
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts), header });
      });
    });
    asked.end();
  });
}
