import { parseArgs } from 'node:util';
import { EMERGENCY_MINUTES, breakGlass as letInByForce } from '#desk/break-glass.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { issueLink } from '#desk/issue-link.ts';
import { resetSecondFactor } from '#desk/reset-second-factor.ts';
import { setPassword } from '#desk/set-password.ts';
import { origin, orRefuse, print, standardInput, Usage, withExistingStores } from '../command.ts';
import { about, flag, linkSaid, operatorCall, sendByMail, text, type Verb, wanted } from './verb.ts';

export const link: Verb = {
  takes: '--email EMAIL [--by-mail] [--json]',
  does: 'makes a fresh one-time link for a person to choose a password with; older ones open nothing',
  run: (args) => {
    const options = { email: text, 'by-mail': flag, json: flag } as const;
    const { values } = parseArgs({ args: [...args], options });
    return about(values, async (call, { id, name }) => {
      const byMail = values['by-mail'];
      if (byMail) sendByMail();
      return linkSaid(name, orRefuse(await issueLink(call, { personId: id, byMail })));
    });
  },
};

export const password: Verb = {
  takes: '--email EMAIL --password-stdin [--json]',
  does: 'sets a person’s password to what comes on standard input; ends their sessions',
  run: async (args) => {
    const options = { email: text, 'password-stdin': flag, json: flag } as const;
    const { values } = parseArgs({ args: [...args], options });
    wanted(values.email, 'Say whom with --email.');
    if (!values['password-stdin'])
      throw new Usage('The password comes on standard input alone: say --password-stdin.');
    const given = await standardInput();
    return about(values, async (call, { id, name }) => {
      orRefuse(await setPassword(call, { personId: id, password: given }));
      return { words: `${name} has a new password; every session was ended.` };
    });
  },
};

export const signOut: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'ends a person’s sessions; they can sign in again',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, { id, name }) => {
      orRefuse(await endSessions(call, { personId: id }));
      return { words: `${name} is signed out everywhere.` };
    });
  },
};

export const resetFactors: Verb = {
  takes: '--email EMAIL [--json]',
  does: 'takes a person’s authenticator app, passkeys and recovery codes away: the password alone lets in',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { email: text, json: flag } });
    return about(values, async (call, { id, name }) => {
      orRefuse(await resetSecondFactor(call, { personId: id }));
      return { words: `${name} signs in with the password alone; every session was ended.` };
    });
  },
};

export const breakGlass: Verb = {
  takes: '--email EMAIL --reason WORDS [--name NAME] [--json]',
  does: 'in an emergency: lets somebody in as an admin, added with --name or as they are here; every admin is told',
  run: async (args) => {
    const options = { email: text, name: text, reason: text, json: flag } as const;
    const { values } = parseArgs({ args: [...args], options });
    const email = wanted(values.email, 'Say whom with --email.');
    const reason = wanted(values.reason, 'Say why with --reason: it is kept in the audit log.');
    return withExistingStores(async (stores) => {
      if (process.env.SMTP_URL) sendByMail();
      const call = operatorCall(stores);
      const { personId, token } = orRefuse(
        await letInByForce(call, { email, name: values.name ?? '', reason }),
      );
      const address = `${origin()}/link/${token}`;
      print(
        values.json,
        { personId, link: address },
        [
          `${email} is an admin and chooses a password here, once, within ${EMERGENCY_MINUTES} minutes:`,
          `  ${address}`,
          'When the emergency is over, take the role away or suspend the person again.',
        ].join('\n'),
      );
    });
  },
};
