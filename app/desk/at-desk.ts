import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '#auth/current-actor.ts';
import { readStanding } from '#desk/read/standing.ts';
import { visibleRelease } from '#desk/read/visible-release.ts';
import { stores } from '#desk/stores.ts';
import { preferencesFor, speakForAsker } from './language.ts';

/** Who asks, on which stores, at what instant: the same for everything in one request. */
export const atDesk = cache(async () => {
  const actor = await requireActor();
  await speakForAsker();
  return { actor, stores: stores(), now: new Date() };
});

/** How the newsroom stands, read once per request. */
export const standingNow = cache(async () => {
  const { actor, stores: open, now } = await atDesk();
  return readStanding(open, actor, now, await speakForAsker());
});

/** Whether shortcuts of one key are on. */
export async function singleKeysNow(): Promise<boolean> {
  return (await preferencesFor((await atDesk()).actor)).singleKeys;
}

/** What a read answered; null is not visible, and not visible is not found. */
export function orNotFound<T>(read: T | null): T {
  if (read === null) notFound();
  return read;
}

/**
 * What is in work of a release. Where nothing is any more, one is led on to the release: an old tab, a bookmark
 * or a mail asks for work that is done.
 */
export async function orItsRelease<T>(read: T | null, releaseId: number): Promise<T> {
  if (read !== null) return read;
  const { actor, stores: open } = await atDesk();
  orNotFound(await visibleRelease(open, actor, releaseId));
  redirect(`/desk/releases/${releaseId}`);
}

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One value of the query, the first where it was given several times; empty where it is absent. */
export function inQuery(query: Query, name: string): string {
  const given = query[name];
  return (typeof given === 'string' ? given : given?.[0]) ?? '';
}

/** The query as the parameters that our lists are read from, each once. */
export function parametersOf(query: Query): URLSearchParams {
  return new URLSearchParams(Object.keys(query).map((name) => [name, inQuery(query, name)]));
}

/** The id in an address; not found where it is none. */
export function idIn(given: string): number {
  if (!/^[1-9]\d{0,14}$/.test(given)) notFound();
  return Number(given);
}
