import type { Here } from '#newsroom/presence.ts';

export type Presence = { readonly here: readonly Here[]; readonly savedBy: string | null };

/** Reads the newsroom's own answer; nobody where it was a refusal. */
export function presenceIn(given: unknown): Presence {
  const isOurs = typeof given === 'object' && given !== null && 'here' in given;
  // The address is our own: whatever has this field was made by the type above.
  return isOurs ? (given as Presence) : { here: [], savedBy: null };
}
