import { type Refused, refuse } from './refusal.ts';
import type { Role } from './vocabulary.ts';

/** Roles that somebody active must always hold: without them nobody could give roles, or answer for a text. */
export const INDISPENSABLE = ['admin', 'editor'] as const satisfies readonly Role[];
export type Indispensable = (typeof INDISPENSABLE)[number];

const LAST: Readonly<Record<Indispensable, string>> = {
  admin: 'This is the last active admin. Give somebody else the role of admin first.',
  editor: 'This is the last active editor. Give somebody else the role of editor first.',
};
const ONLY_INVITED: Readonly<Record<Indispensable, string>> = {
  admin: 'The other admins are only invited yet. Wait until one of them has come in.',
  editor: 'The other editors are only invited yet. Wait until one of them has come in.',
};

/** A person's standing as far as this rule goes. */
export type Standing = { readonly active: boolean; readonly roles: readonly Role[] };
/** How many others hold a role: all who are active, and those of them who have come in already. */
export type Others = { readonly all: number; readonly cameIn: number };

/**
 * Refuses a change that would leave the newsroom without an active admin or editor. An invitation may never be
 * accepted: in the place of somebody who has come in, only somebody counts who has come in too.
 */
export function lastOne(
  before: Standing & { readonly cameIn: boolean },
  after: Standing,
  others: Readonly<Record<Indispensable, Others>>,
): Refused | null {
  const remaining = (role: Indispensable) => (before.cameIn ? others[role].cameIn : others[role].all);
  const lost = INDISPENSABLE.find(
    (role) => holds(before, role) && !holds(after, role) && remaining(role) === 0,
  );
  if (!lost) return null;
  return refuse('last_one', others[lost].all === 0 ? LAST[lost] : ONLY_INVITED[lost]);
}

function holds(standing: Standing, role: Role): boolean {
  return standing.active && standing.roles.includes(role);
}
