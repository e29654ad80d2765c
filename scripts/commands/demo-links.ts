import { findInstitution } from '#db/editorial/institution.ts';
import { demoPeople } from '#desk/demo/fill-demo.ts';
import { issueLink } from '#desk/issue-link.ts';
import { type Command, origin, orRefuse, Refused, withExistingStores } from './command.ts';

/** Fresh one-time sign-in links, one per demo person. */
export const command: Command = {
  help: `npm run newsroom -- demo-links
  Prints a fresh one-time sign-in link, good for one hour, for each person of the demo newsroom.`,
  run: () =>
    withExistingStores(async (stores) => {
      const institution = await findInstitution(stores.editorial.reads);
      if (!institution?.demo) throw new Refused('This is no demo newsroom.');
      process.stdout.write('Sign in as one of these people (each link works once, for one hour):\n');
      const now = new Date();
      for (const { id, name, roles } of await demoPeople(stores)) {
        const call = { stores, now, actor: { kind: 'system', name: 'demo' } } as const;
        const { token } = orRefuse(await issueLink(call, { personId: id }));
        process.stdout.write(`  ${name} (${roles.join(', ')})\n    ${origin()}/link/${token}\n`);
      }
    }),
};
