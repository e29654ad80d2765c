import { findInstitution } from '#db/editorial/institution.ts';
import { lastSeen, listPeople, type Person } from '#db/editorial/people.ts';
import { openLinks } from '#db/editorial/sign-in-links.ts';
import { peopleWithSignOn } from '#db/editorial/sign-on.ts';
import { isListed, type PeopleFilter } from '#newsroom/people-filter.ts';
import { type Actor, can } from '#newsroom/permissions.ts';
import { type PersonState, personState } from '#newsroom/person-state.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { mailIsSet } from '../enqueue-mail.ts';
import type { Stores } from '../stores.ts';

export type ListedPerson = Person & {
  readonly state: PersonState;
  readonly lastSeenAt: Date | null;
  /** Whether a provider of single sign-on knows them. */
  readonly hasSignOn: boolean;
  /** Until when a one-time link of theirs opens something; null where none does. */
  readonly linkUntil: Date | null;
};

export type PeopleScreen = {
  readonly people: readonly ListedPerson[];
  /** How many the filter lets through, over all pages. */
  readonly found: number;
  readonly all: number;
  readonly languages: readonly Language[];
  readonly mailIsSet: boolean;
};

export const PEOPLE_PER_PAGE = 50;

/** A page of those who work here and pass the filter, or null for somebody who may not see them. */
export async function readPeople(
  stores: Stores,
  actor: Actor,
  { filter, page, now }: { readonly filter: PeopleFilter; readonly page: number; readonly now: Date },
): Promise<PeopleScreen | null> {
  if (!can(actor, 'read_people', { kind: 'newsroom' })) return null;
  const { reads } = stores.editorial;
  const [people, seen, links] = [await listPeople(reads), await lastSeen(reads), await openLinks(reads, now)];
  const linked = await peopleWithSignOn(reads);
  const everybody = people.map((person) => {
    const lastSeenAt = seen.get(person.id) ?? null;
    const hasSignOn = linked.has(person.id);
    const linkUntil = links.get(person.id) ?? null;
    const state = personState({ ...person, hasSignOn, lastSeenAt });
    return { ...person, lastSeenAt, hasSignOn, linkUntil, state };
  });
  const found = everybody.filter((person) => isListed(person, filter));
  return {
    people: found.slice((page - 1) * PEOPLE_PER_PAGE, page * PEOPLE_PER_PAGE),
    found: found.length,
    all: everybody.length,
    languages: (await findInstitution(reads))?.languages ?? [],
    mailIsSet: mailIsSet(),
  };
}
