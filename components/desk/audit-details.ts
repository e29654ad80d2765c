import type { Sentence } from './words/catalogues.ts';
import { say } from './words/say.ts';
import type { Values } from './words/worded.ts';
import { ROLE_WORDS } from './words.ts';

/** What entries of the audit log keep of a deed, as parts of sentences. */
export type Details = Readonly<Record<string, unknown>>;
export type Said = readonly [sentence: Sentence, values?: Values];

export const LANGUAGE_CHANGES = {
  add: 'added the language {language}',
  remove: 'removed the language {language}',
  main: 'made {language} the main language',
} as const;

export const ORDERED = {
  sections: 'changed the order of the sections',
  topics: 'changed the order of the topics',
  contacts: 'changed the order of the press contacts',
  languages: 'changed the order of the languages',
} as const;

export const ASKED = {
  nobody: 'asked nobody for a second factor any more',
  privileged: 'asked admins and editors for a second factor',
  everybody: 'asked everybody for a second factor',
} as const;

/** What is said of a part of the furniture; an entry from before says only that it was changed. */
export const MEMBERS = {
  section: {
    added: 'added the section {key}',
    removed: 'removed the section {key}',
    moved: 'moved the section {key}',
    changed: 'changed the section {key}',
  },
  topic: {
    added: 'added the topic {key}',
    removed: 'removed the topic {key}',
    moved: 'moved the topic {key}',
    changed: 'changed the topic {key}',
  },
  contact: {
    added: 'added the press contact {key}',
    removed: 'removed the press contact {key}',
    moved: 'moved the press contact {key}',
    changed: 'changed the press contact {key}',
  },
} as const;

export function memberTold(of: (typeof MEMBERS)[keyof typeof MEMBERS]) {
  return ({ key, what }: Details): Said => [isOneOf(of, what) ? of[what] : of.changed, { key: words(key) }];
}

export function importTold({ releases, created, warnings }: Details): Said {
  if (typeof releases !== 'number')
    return hasAny(warnings)
      ? ['imported the release; look at {list}', { list: listed(warnings) }]
      : ['imported the release'];
  return hasAny(created)
    ? ['imported {count} releases and made {list}', { count: releases, list: listed(created) }]
    : ['imported {count} releases', { count: releases }];
}

export function invitationTold(details: Details): Said {
  const values = { ...named(details), roles: rolesIn(details.roles) };
  return [
    details.mailed === true ? 'invited {name} as {roles}, by mail' : 'invited {name} as {roles}',
    values,
  ];
}

/** The person whom a deed was about: their name, which whoever reads the log looks up, else their number. */
export function named({ person, personName }: Details): { readonly name: string } {
  if (typeof personName === 'string') return { name: personName };
  return { name: typeof person === 'number' ? say('person {id}', { id: String(person) }) : say('somebody') };
}

/** Sessions that somebody ended: their own, or another person's. */
export function sessionsTold(details: Details, isOwn: boolean): Said {
  const count = words(details.sessions);
  if (!isOwn) return ['ended sessions of {name}: {count}', { ...named(details), count }];
  return count === '1' ? ['ended a session'] : ['ended {count} sessions', { count }];
}

export function timeIn({ wall, zone }: Details): { readonly time: string } {
  const said = [words(wall).replace('T', ' '), typeof zone === 'string' ? zone : ''];
  return { time: said.filter(Boolean).join(', ') };
}

export function rolesIn(value: unknown): string {
  const roles = Array.isArray(value) ? value.map(String) : [];
  const said = roles.map((role) => (isOneOf(ROLE_WORDS, role) ? say(ROLE_WORDS[role]).toLowerCase() : role));
  return said.join(', ') || say('none');
}

export function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('_', ' ') : '';
}

export function hasAny(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : '';
}

export function isOneOf<Known extends object>(known: Known, name: unknown): name is keyof Known {
  return typeof name === 'string' && Object.hasOwn(known, name);
}
