import { parseArgs } from 'node:util';
import { listPeople } from '#db/editorial/people.ts';
import { type Command, print, Usage, withExistingStores } from './command.ts';
import { add, importFile, revoke } from './person/come-in.ts';
import { languages, readdress, rename } from './person/details.ts';
import { linkToSignOn, unlinkFromSignOn } from './person/sign-on.ts';
import { reactivate, roles, suspend } from './person/standing.ts';
import { flag, type Verb } from './person/verb.ts';
import { breakGlass, link, password, resetFactors, signOut } from './person/ways-in.ts';

const list: Verb = {
  takes: '[--json]',
  does: 'who is here, with which roles',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: flag } });
    return withExistingStores(async (stores) => {
      const everybody = await listPeople(stores.editorial.reads);
      const people = everybody.map(({ name, email, roles: held, active }) => ({
        name,
        email,
        roles: held,
        active,
      }));
      const words = people.map(
        (person) =>
          `${person.name} <${person.email}> ${person.roles.join(', ')}${person.active ? '' : ' (suspended)'}`,
      );
      print(values.json, people, words.join('\n'));
    });
  },
};

const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['add', add],
  ['import', importFile],
  ['rename', rename],
  ['readdress', readdress],
  ['languages', languages],
  ['roles', roles],
  ['suspend', suspend],
  ['reactivate', reactivate],
  ['revoke', revoke],
  ['link', link],
  ['password', password],
  ['sign-out', signOut],
  ['reset-second-factor', resetFactors],
  ['link-sign-on', linkToSignOn],
  ['unlink-sign-on', unlinkFromSignOn],
  ['break-glass', breakGlass],
  ['list', list],
]);

/** People, from the console: every deed that an admin does about them, and the way in when no admin can. */
export const command: Command = {
  help: [
    ...[...VERBS].map(([name, { takes }]) => `npm run newsroom -- person ${name} ${takes}`),
    ...[...VERBS].map(([name, { does }]) => `  ${name}\n            ${does}`),
    '  --json    prints one JSON value',
  ].join('\n'),
  run: ([name, ...args]) => {
    const verb = VERBS.get(name ?? '');
    if (verb) return verb.run(args);
    throw new Usage(`There is no “person ${name ?? ''}”: say one of ${[...VERBS.keys()].join(', ')}.`);
  },
};
