import type { Vector } from './generations.ts';

export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

export type Header = readonly [name: string, value: string];

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
  /** A coding that saves nothing is absent. */
  readonly bodies: Readonly<Record<'identity', Buffer> & Partial<Record<'br' | 'gzip', Buffer>>>;
};

/** The strong entity tag of one coding. */
export function entityTag(response: StoredResponse, coding: Coding): string {
  return coding === 'identity' ? `"${response.tag}"` : `"${response.tag}-${coding}"`;
}

/** Roughly what it occupies, in bytes. */
export function weightOf(response: StoredResponse): number {
  const { identity, br, gzip } = response.bodies;
  return 4096 + identity.length + (br?.length ?? 0) + (gzip?.length ?? 0);
}
