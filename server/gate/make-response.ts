import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Generations } from './generations.ts';
import type { Rendered } from './render.ts';
import { contentPolicy } from './security-headers.ts';
import type { Bodies, Header, StoredResponse } from './stored-response.ts';
import type { Wanted } from './wanted.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const SHORTEST_TO_COMPRESS = 256;
/** For what is kept and sent many times over. */
const THOROUGH = { br: 9, gzip: 9 };
/** For what is hardly ever asked for twice: a tenth of the work, and a hundredth more bytes. */
const QUICK = { br: 5, gzip: 5 };
/** 2^16 bytes. With the usual window brotli takes 33 MB for each page, and most of its time to get them. */
const WINDOW = 16;

/**
 * Finishes what the pages process rendered: compresses it once, and writes the headers that every
 * reader gets. Throws where the status is none that readers get.
 */
export async function makeResponse(
  wanted: Wanted,
  rendered: Rendered,
  generations: Generations,
): Promise<StoredResponse> {
  const { status, body } = rendered;
  if (status !== 200 && status !== 404 && status !== 410) {
    throw new Error(`The pages process answered ${status} for ${wanted.path}.`);
  }
  const scopes = Object.keys(rendered.vector.scopes).sort();
  return {
    key: wanted.key,
    status,
    headers: headersFor(wanted, rendered, scopes),
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    modifiedAt: generations.changedAt(rendered.vector),
    vector: rendered.vector,
    length: body.length,
    bodies: await compressed(body, wanted.passing ? QUICK : THOROUGH),
  };
}

function isPage(type: string): boolean {
  return type.startsWith('text/html');
}

function headersFor(wanted: Wanted, { type, styles }: Rendered, scopes: readonly string[]): Header[] {
  return [
    ['Content-Type', type],
    ['Content-Language', wanted.language],
    // Shared caches may keep it, but must ask before each use: a withdrawn text is never served unasked.
    ['Cache-Control', 'public, no-cache'],
    ['Cache-Tag', scopes.map((scope) => encodeURIComponent(scope)).join(',')],
    ['Content-Security-Policy', contentPolicy(styles)],
    // Feeds and copies for programs say what their pages say: search engines are to show the pages.
    ...(isPage(type) || type.startsWith('image/') ? [] : [['X-Robots-Tag', 'noindex'] as const]),
  ];
}

/** Both codings where they save something; made off the event loop. */
export async function compressed(body: Buffer, effort = THOROUGH): Promise<Bodies> {
  if (body.length < SHORTEST_TO_COMPRESS) return { identity: body };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort.br,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: effort.gzip })]);
  return Math.max(br.length, gz.length) < body.length ? inOnePiece(br, gz) : { identity: body };
}

/**
 * The compressor answers pieces of larger blocks, all of which would stay in memory with them; and one block
 * for each page is half the work for the garbage collector.
 */
function inOnePiece(br: Buffer, gz: Buffer): Bodies {
  const both = Buffer.allocUnsafeSlow(br.length + gz.length);
  br.copy(both);
  gz.copy(both, br.length);
  return { br: both.subarray(0, br.length), gzip: both.subarray(br.length) };
}
