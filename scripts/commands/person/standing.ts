import { parseArgs } from 'node:util';
import { changeRoles } from '#desk/change-roles.ts';
import { reactivatePerson } from '#desk/reactivate-person.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { orRefuse } from '../command.ts';
import { about, flag, rolesIn, text, type Verb, wanted } from './verb.ts';

export const roles: Verb = {
  takes: '--email EMAIL --roles writer,editor,admin [--json]',
  does: 'sets the roles that a person holds, none for none; it counts from their next request',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, roles: text, json: flag } });
    const given = rolesIn(wanted(values.roles, 'Give the roles with --roles, or none.'));
    return about(values, async (call, { id, name }) => {
      orRefuse(await changeRoles(call, { personId: id, roles: given }));
      return { words: `${name} holds ${given.join(', ') || 'no role'} now.`, more: { roles: given } };
    });
  },
};

export const suspend: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'ends a person’s sessions and lets them in no more',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, { id, name }) => {
      orRefuse(await suspendPerson(call, { personId: id }));
      return { words: `${name} is suspended; every session was ended.` };
    });
  },
};

export const reactivate: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'lets a suspended person sign in again, with the roles held before',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, { id, name }) => {
      orRefuse(await reactivatePerson(call, { personId: id }));
      return { words: `${name} can sign in again.` };
    });
  },
};
