import { parseArgs } from 'node:util';
import { changePerson } from '#desk/change-person.ts';
import { orRefuse } from '../command.ts';
import { about, flag, languagesIn, sendByMail, text, type Verb, wanted } from './verb.ts';

export const rename: Verb = {
  takes: '--email EMAIL --name NAME [--json]',
  does: 'gives a person another name',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, name: text, json: flag } });
    const name = wanted(values.name, 'Give the new name with --name.');
    return about(values, async (call, { id, email, languages }) => {
      orRefuse(await changePerson(call, { personId: id, name, email, languages }));
      return { words: `${email} is called ${name} now.` };
    });
  },
};

export const readdress: Verb = {
  takes: '--email EMAIL --to EMAIL [--json]',
  does: 'gives a person another e-mail address; links that went to the old one open nothing, and it is told where mail is set',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, to: text, json: flag } });
    const to = wanted(values.to, 'Give the new address with --to.');
    return about(values, async (call, { id, name, languages }) => {
      if (process.env.SMTP_URL) sendByMail();
      orRefuse(await changePerson(call, { personId: id, name, email: to, languages }));
      return { words: `${name} signs in as ${to} now.`, more: { email: to } };
    });
  },
};

export const languages: Verb = {
  takes: '--email EMAIL --languages az,en [--json]',
  does: 'sets the content languages that a person works in; none for none',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, languages: text, json: flag } });
    const given = languagesIn(wanted(values.languages, 'Give the languages with --languages, or none.'));
    return about(values, async (call, { id, name, email }) => {
      orRefuse(await changePerson(call, { personId: id, name, email, languages: given }));
      return {
        words: `${name} works in ${given.join(', ') || 'no language in particular'}.`,
        more: { languages: given },
      };
    });
  },
};
