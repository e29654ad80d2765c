import { notFound, permanentRedirect } from 'next/navigation';
import type { AtAddress } from '#db/public/releases.ts';
import { releaseAt } from './site.ts';

type Known = Exclude<AtAddress, { answer: 'moved' }>;

/** The release that a history, edition or difference belongs to; it moves and goes with its release. */
export async function releaseAbove(path: string, below: string): Promise<Known> {
  const at = await releaseAt(path);
  if (!at) notFound();
  if (at.answer === 'moved') permanentRedirect(at.target + below);
  return at;
}
