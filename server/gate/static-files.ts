import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { LRUCache } from 'lru-cache';
import { segmentsOf } from '#db/public/address-path.ts';
import { compressed } from './make-response.ts';
import { contentPolicy } from './security-headers.ts';
import { type StoredResponse, weightOf } from './stored-response.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = new Set(['.ico', '.jpg', '.png', '.webp', '.woff2']);
const BUILD_PREFIX = '/_next/static/';
const MOST_BYTES = 8 * 1024 * 1024;

/** Files of the build: only those that are really there, never by way of a link. */
export class StaticFiles {
  readonly #root: string;
  readonly #read = new LRUCache<string, StoredResponse>({
    maxSize: 32 * 1024 * 1024,
    sizeCalculation: weightOf,
  });

  /** @param build the build folder, `.next` */
  constructor(build: string) {
    this.#root = join(build, 'static');
  }

  /** True where this path can only be a file of ours. */
  covers(path: string): boolean {
    return path.startsWith(BUILD_PREFIX);
  }

  /** The file at a path, or null where there is none. */
  async find(path: string): Promise<StoredResponse | null> {
    const segments = segmentsOf(path);
    if (!segments || segments.some((segment) => segment.startsWith('.'))) return null;
    const file = join(this.#root, ...segments.slice(2));
    const type = TYPES[extname(file)];
    const found = type ? await existing(this.#root, file) : null;
    if (!type || !found) return null;
    const key = `${file} ${found.modifiedAt} ${found.size}`;
    const known = this.#read.get(key);
    if (known) return known;
    const made = await readResponse(file, type);
    this.#read.set(key, made);
    return made;
  }
}

async function existing(root: string, file: string): Promise<{ modifiedAt: number; size: number } | null> {
  try {
    const [real, base, found] = await Promise.all([realpath(file), realpath(root), stat(file)]);
    if (!real.startsWith(base + sep) || !found.isFile() || found.size > MOST_BYTES) return null;
    return { modifiedAt: Math.floor(found.mtimeMs), size: found.size };
  } catch {
    return null;
  }
}

async function readResponse(file: string, type: string): Promise<StoredResponse> {
  const body = await readFile(file);
  return {
    key: file,
    status: 200,
    headers: [
      ['Content-Type', type],
      // Names in the build carry a hash of what is in them.
      ['Cache-Control', 'public, max-age=31536000, immutable'],
      ['Content-Security-Policy', contentPolicy([])],
    ],
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    modifiedAt: null,
    vector: { storeId: '', scopes: {}, span: null },
    length: body.length,
    bodies: PACKED_ALREADY.has(extname(file)) ? { identity: body } : await compressed(body),
  };
}
