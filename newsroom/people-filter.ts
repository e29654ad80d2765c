import { fold } from './fold.ts';
import type { PersonState } from './person-state.ts';
import type { Language, Role } from './vocabulary.ts';

/** What a list of people is narrowed to; empty and null mean everybody. */
export type PeopleFilter = {
  readonly words: string;
  readonly role: Role | null;
  readonly state: PersonState | null;
  readonly language: Language | null;
};

type Listed = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly languages: readonly Language[];
  readonly state: PersonState;
};

/** Whether the list shows a person: every word stands somewhere in name or address, however it is written. */
export function isListed(person: Listed, filter: PeopleFilter): boolean {
  const { role, state, language } = filter;
  if (role && !person.roles.includes(role)) return false;
  if (state && person.state !== state) return false;
  if (language && !person.languages.includes(language)) return false;
  const where = fold(`${person.name} ${person.email}`);
  return fold(filter.words)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
