import { type Refused, refuse } from './refusal.ts';
import type { Role } from './vocabulary.ts';

/** Roles that somebody active must always hold: without them nobody could give roles, or answer for a text. */
export const INDISPENSABLE = ['admin', 'editor'] as const satisfies readonly Role[];

const LAST: Readonly<Record<(typeof INDISPENSABLE)[number], string>> = {
  admin: 'This is the last active admin. Give somebody else the role of admin first.',
  editor: 'This is the last active editor. Give somebody else the role of editor first.',
};

/** A person's standing as far as this rule goes. */
export type Standing = { readonly active: boolean; readonly roles: readonly Role[] };

/**
 * Refuses a change that would leave the newsroom without an active admin or editor.
 * @param holders how many active people hold each role now, the person included
 */
export function lastOne(
  before: Standing,
  after: Standing,
  holders: Readonly<Record<(typeof INDISPENSABLE)[number], number>>,
): Refused | null {
  const lost = INDISPENSABLE.find((role) => holds(before, role) && !holds(after, role) && holders[role] <= 1);
  if (!lost) return null;
  return refuse('last_one', LAST[lost]);
}

function holds(standing: Standing, role: Role): boolean {
  return standing.active && standing.roles.includes(role);
}
