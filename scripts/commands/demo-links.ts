import { parseArgs } from 'node:util';
import { findInstitution } from '#db/editorial/institution.ts';
import { demoPeople } from '#desk/demo/fill-demo.ts';
import { issueLink } from '#desk/issue-link.ts';
import type { Stores } from '#desk/stores.ts';
import { type Command, origin, orRefuse, print, Refused, withExistingStores } from './command.ts';

/** Fresh one-time sign-in links, one per demo person. */
export const command: Command = {
  help: `npm run newsroom -- demo-links [--json]
  Prints a fresh one-time sign-in link, good for one hour, for each person of the demo newsroom.
  --json   prints one JSON value`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    await withExistingStores(async (stores) => {
      const institution = await findInstitution(stores.editorial.reads);
      if (!institution?.demo) throw new Refused('This is no demo newsroom.');
      const links = await freshLinks(stores);
      const lines = links.map(({ name, roles, link }) => `  ${name} (${roles.join(', ')})\n    ${link}`);
      const words = ['Sign in as one of these people (each link works once, for one hour):', ...lines];
      print(values.json, links, words.join('\n'));
    });
  },
};

async function freshLinks(stores: Stores) {
  const now = new Date();
  const links: { name: string; roles: readonly string[]; link: string }[] = [];
  for (const { id, name, roles } of await demoPeople(stores)) {
    const call = { stores, now, actor: { kind: 'system', name: 'demo' } } as const;
    const { token } = orRefuse(await issueLink(call, { personId: id }));
    links.push({ name, roles, link: `${origin()}/link/${token}` });
  }
  return links;
}
