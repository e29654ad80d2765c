import { parseArgs } from 'node:util';
import { checkHealth } from '#desk/health.ts';
import { mailTroubles } from '#desk/mail-health.ts';
import { type Command, print, Refused, withExistingStores } from './command.ts';

/** Checks both stores, and whether mail goes out. */
export const command: Command = {
  help: `npm run newsroom -- doctor [--json]
  Checks both stores: their integrity, foreign keys, the chain of the audit log against the head kept outside,
  and whether the public store is level with the ledger; and whether mail reaches its server. Exit code 1 when something is wrong.`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    await withExistingStores(async (stores) => {
      const troubles = [...(await checkHealth(stores)), ...(await mailTroubles(stores, new Date()))];
      if (troubles.length === 0) return print(values.json, { troubles }, 'All is well.');
      if (values.json) print(true, { troubles }, '');
      throw new Refused(troubles.join('\n'));
    });
  },
};
