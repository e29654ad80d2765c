import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Vector } from './generations.ts';

export type Coding = 'br' | 'gzip' | 'identity';

export type Header = readonly [name: string, value: string];

/**
 * A body in its codings; one that saves nothing is absent. The body itself lies here only where gzip saves
 * nothing: it takes as much room as four compressed ones, and hardly anybody asks for it.
 */
export type Bodies = { readonly br?: Buffer } & (
  | { readonly gzip: Buffer; readonly identity?: never }
  | { readonly gzip?: never; readonly identity: Buffer }
);

/** A finished answer to readers, ready to be sent, in memory and on disk. */
export type StoredResponse = {
  /** Canonical path for a page or what is gone; `unknown:az` for the not-found page of a language. */
  readonly key: string;
  readonly status: 200 | 404 | 410;
  /** Headers that do not depend on the coding. */
  readonly headers: readonly Header[];
  /** Hash of the body, without quotation marks and coding. */
  readonly tag: string;
  /** Instant of the newest ledger row that touched it, in milliseconds. */
  readonly modifiedAt: number | null;
  readonly vector: Vector;
  /** Of the body without coding, in bytes. */
  readonly length: number;
  readonly bodies: Bodies;
};

const unzip = promisify(gunzip);

/** The strong entity tag of one coding. */
export function entityTag(response: StoredResponse, coding: Coding): string {
  return coding === 'identity' ? `"${response.tag}"` : `"${response.tag}-${coding}"`;
}

/** What lies beside brotli. */
export function besideBrotli(bodies: Bodies): Buffer {
  return bodies.gzip === undefined ? bodies.identity : bodies.gzip;
}

/** The body in one of its codings; the plain one may have to be unpacked, off the event loop. */
export function bodyIn({ bodies }: StoredResponse, coding: Coding): Buffer | Promise<Buffer> {
  return bodies[coding] ?? (bodies.gzip === undefined ? bodies.identity : unzip(bodies.gzip));
}

/** How many bytes a coding has on the wire. */
export function lengthOf({ bodies, length }: StoredResponse, coding: Coding): number {
  return bodies[coding]?.length ?? length;
}

/** Roughly what it occupies, in bytes. */
export function weightOf({ bodies }: StoredResponse): number {
  return 4096 + (bodies.br?.length ?? 0) + besideBrotli(bodies).length;
}
