import { parseArgs } from 'node:util';
import { findPersonByEmail, listPeople } from '#db/editorial/people.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { invitePerson } from '#desk/invite-person.ts';
import { resetSecondFactor } from '#desk/reset-second-factor.ts';
import { setPassword } from '#desk/set-password.ts';
import type { Stores } from '#desk/stores.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { ROLES, type Role } from '#newsroom/vocabulary.ts';
import {
  type Command,
  origin,
  orRefuse,
  print,
  Refused,
  standardInput,
  Usage,
  withExistingStores,
} from './command.ts';

/** People, from the console: also the way in when nobody can sign in any more. */
export const command: Command = {
  help: `npm run newsroom -- person add --email EMAIL --name NAME --roles writer,editor,admin [--password-stdin] [--json]
npm run newsroom -- person suspend --email EMAIL [--json]
npm run newsroom -- person sign-out --email EMAIL [--json]
npm run newsroom -- person reset-second-factor --email EMAIL [--json]
npm run newsroom -- person list [--json]
  add       adds a person; the password comes on standard input with --password-stdin, else a
            one-time sign-in link is printed
  suspend   ends a person's sessions and lets them in no more
  sign-out  ends a person's sessions; they can sign in again
  reset-second-factor
            takes a person's authenticator app, passkeys and recovery codes away: the password alone lets in
  list      who is here, with which roles
  --json    prints one JSON value`,
  run: async ([verb, ...args]) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        roles: { type: 'string' },
        'password-stdin': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { email, name, roles, json } = values;
    if (verb === 'list') return withExistingStores((stores) => list(stores, json));
    const doIt = ABOUT.get(verb ?? '');
    if (verb !== 'add' && !doIt)
      throw new Usage(
        `There is no “person ${verb ?? ''}”: say add, ${[...ABOUT.keys()].join(', ')} or list.`,
      );
    if (!email) throw new Usage('Say whom with --email.');
    if (doIt) return withExistingStores((stores) => doIt(stores, email, json));
    if (!name) throw new Usage('Give the person’s name with --name.');
    const given = rolesOf(roles ?? '');
    const password = values['password-stdin'] ? await standardInput() : null;
    return withExistingStores((stores) => add(stores, { email, name, roles: given, password, json }));
  },
};

function rolesOf(words: string): Role[] {
  const given = words.split(',').map((role) => role.trim());
  const known = given.flatMap((role) => ROLES.filter((candidate) => candidate === role));
  if (known.length !== given.length)
    throw new Usage(`Give --roles from ${ROLES.join(', ')}, parted by commas.`);
  return known;
}

type NewPerson = {
  readonly email: string;
  readonly name: string;
  readonly roles: Role[];
  readonly password: string | null;
  readonly json: boolean;
};

async function add(stores: Stores, { email, name, roles, password, json }: NewPerson): Promise<void> {
  const call = { stores, now: new Date(), actor: { kind: 'system', name: 'setup' } } as const;
  const { personId, token } = orRefuse(await invitePerson(call, { email, name, roles }));
  if (password === null) {
    const link = `${origin()}/link/${token}`;
    print(json, { personId, link }, `${name} signs in here, once, within 24 hours:\n  ${link}`);
    return;
  }
  orRefuse(await setPassword(call, { personId, password }));
  print(json, { personId }, `${name} can sign in.`);
}

async function suspend(stores: Stores, email: string, json: boolean): Promise<void> {
  const { call, person } = await about(stores, email);
  orRefuse(await suspendPerson(call, { personId: person.id }));
  print(json, { personId: person.id }, `${person.name} is suspended; every session was ended.`);
}

async function signOut(stores: Stores, email: string, json: boolean): Promise<void> {
  const { call, person } = await about(stores, email);
  orRefuse(await endSessions(call, { personId: person.id }));
  print(json, { personId: person.id }, `${person.name} is signed out everywhere.`);
}

async function reset(stores: Stores, email: string, json: boolean): Promise<void> {
  const { call, person } = await about(stores, email);
  orRefuse(await resetSecondFactor(call, { personId: person.id }));
  print(
    json,
    { personId: person.id },
    `${person.name} signs in with the password alone; every session was ended.`,
  );
}

/** What is done about somebody who is here. */
const ABOUT: ReadonlyMap<string, (stores: Stores, email: string, json: boolean) => Promise<void>> = new Map([
  ['suspend', suspend],
  ['sign-out', signOut],
  ['reset-second-factor', reset],
]);

async function about(stores: Stores, email: string) {
  const person = await findPersonByEmail(stores.editorial.reads, email);
  if (!person) throw new Refused(`Nobody here has the address ${email}.`);
  return { person, call: { stores, now: new Date(), actor: { kind: 'system', name: 'setup' } } as const };
}

async function list(stores: Stores, json: boolean): Promise<void> {
  const people = (await listPeople(stores.editorial.reads)).map(({ name, email, roles, active }) => ({
    name,
    email,
    roles,
    active,
  }));
  const words = people.map(
    (person) =>
      `${person.name} <${person.email}> ${person.roles.join(', ')}${person.active ? '' : ' (suspended)'}`,
  );
  print(json, people, words.join('\n'));
}
