import { parseArgs } from 'node:util';
import { linkSignOn } from '#desk/link-sign-on.ts';
import { unlinkSignOn } from '#desk/unlink-sign-on.ts';
import { orRefuse } from '../command.ts';
import { about, flag, text, type Verb, wanted } from './verb.ts';

export const linkToSignOn: Verb = {
  takes: '--email EMAIL --issuer URL --subject SUBJECT [--json]',
  does: 'links a person to who they are at a provider of single sign-on: its issuer, and the subject it knows them by',
  run: (args) => {
    const options = { email: text, issuer: text, subject: text, json: flag } as const;
    const { values } = parseArgs({ args: [...args], options });
    const issuer = wanted(values.issuer, 'Say which provider with --issuer.');
    const subject = wanted(values.subject, 'Say who they are there with --subject.');
    return about(values, async (call, { id, name }) => {
      orRefuse(await linkSignOn(call, { personId: id, issuer, subject }));
      return { words: `${name} comes in by ${issuer} from now on.` };
    });
  },
};

export const unlinkFromSignOn: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'takes a person’s links to providers of single sign-on away; the sessions that came by them end',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, { id, name }) => {
      orRefuse(await unlinkSignOn(call, { personId: id }));
      return { words: `${name} is linked to no single sign-on any more.` };
    });
  },
};
