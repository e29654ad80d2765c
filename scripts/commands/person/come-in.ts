import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ImportedPerson, importPeople } from '#desk/import-people.ts';
import { invitePerson } from '#desk/invite-person.ts';
import { revokeInvitation } from '#desk/revoke-invitation.ts';
import { setPassword } from '#desk/set-password.ts';
import { origin, orRefuse, print, Refused, standardInput, Usage, withExistingStores } from '../command.ts';
import {
  about,
  flag,
  languagesIn,
  linkSaid,
  operatorCall,
  rolesIn,
  sendByMail,
  text,
  type Verb,
  wanted,
} from './verb.ts';

export const add: Verb = {
  takes:
    '--email EMAIL --name NAME --roles writer,editor,admin [--languages az,en] [--by-mail | --password-stdin] [--json]',
  does: 'adds a person; prints a one-time link, or mails it, or takes the password from standard input',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        email: text,
        name: text,
        roles: text,
        languages: text,
        'by-mail': flag,
        'password-stdin': flag,
        json: flag,
      },
    });
    const email = wanted(values.email, 'Say whom with --email.');
    const name = wanted(values.name, 'Give the person’s name with --name.');
    const roles = rolesIn(values.roles ?? '');
    const languages = languagesIn(values.languages ?? '');
    if (values['by-mail'] && values['password-stdin'])
      throw new Usage('Choose one of --by-mail and --password-stdin.');
    const password = values['password-stdin'] ? await standardInput() : null;
    return withExistingStores(async (stores) => {
      if (values['by-mail']) sendByMail();
      const call = operatorCall(stores);
      const invited = orRefuse(await invitePerson(call, { email, name, roles, languages }));
      const { personId } = invited;
      if (password !== null) {
        orRefuse(await setPassword(call, { personId, password }));
        return print(values.json, { personId }, `${name} can sign in.`);
      }
      const { words, more } = linkSaid(name, invited);
      print(values.json, { personId, ...more }, words);
    });
  },
};

const MOST_BYTES = 500_000;

export const importFile: Verb = {
  takes: 'FILE [--dry-run] [--by-mail] [--json]',
  does: 'invites everybody in a CSV file (name,email,roles,languages); nobody while any line is wrong',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': flag, 'by-mail': flag, json: flag },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Usage('Name one file of people.');
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) throw new Refused(`There is no file ${file}.`);
    if (found.size > MOST_BYTES) throw new Refused(`${file} is too large for a list of people.`);
    const dryRun = values['dry-run'];
    return withExistingStores(async (stores) => {
      if (values['by-mail']) sendByMail();
      const input = { file: readFileSync(file, 'utf8'), dryRun };
      const { people } = orRefuse(await importPeople(operatorCall(stores), input));
      const told = people.map(({ token, ...person }) => ({
        ...person,
        ...(token !== null && !person.mailed ? { link: `${origin()}/link/${token}` } : {}),
      }));
      print(values.json, { dryRun, people: told }, [headOf(people, dryRun), ...told.map(lineOf)].join('\n'));
    });
  },
};

function headOf(people: readonly ImportedPerson[], dryRun: boolean): string {
  const invited = people.filter(({ fate }) => fate === 'invited').length;
  const counts = `${invited} invited, ${people.length - invited} here already and left as they are.`;
  return dryRun ? `Nothing was written. It would be: ${counts}` : counts;
}

function lineOf({
  line,
  name,
  email,
  fate,
  link,
}: Omit<ImportedPerson, 'token'> & { readonly link?: string }): string {
  return `  line ${line}: ${name} <${email}> ${fate}${link === undefined ? '' : `\n    ${link}`}`;
}

export const revoke: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'takes an invitation back that was not used',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, person) => {
      orRefuse(await revokeInvitation(call, { personId: person.id }));
      return { words: `The link of ${person.name} opens nothing any more.` };
    });
  },
};
