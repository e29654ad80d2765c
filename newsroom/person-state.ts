export const PERSON_STATES = ['invited', 'active', 'suspended'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** Where a person stands: invited until they first came in; an invitation that was revoked counts as suspended. */
export function personState(person: {
  readonly active: boolean;
  readonly hasPassword: boolean;
  readonly hasSignOn: boolean;
  readonly lastSeenAt: Date | null;
}): PersonState {
  if (!person.active) return 'suspended';
  return person.hasPassword || person.hasSignOn || person.lastSeenAt ? 'active' : 'invited';
}
