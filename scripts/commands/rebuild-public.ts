import { parseArgs } from 'node:util';
import { rebuild } from '#desk/projection.ts';
import { type Command, print, withExistingStores } from './command.ts';

/** Builds the public store anew. */
export const command: Command = {
  help: `npm run newsroom -- rebuild-public [--json]
  Builds the public store anew from the ledger, in one transaction. Readers keep the old one until it is done.
  --json   prints one JSON value`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    await withExistingStores(async (stores) => {
      const sequence = await rebuild(stores);
      print(values.json, { sequence }, `The public store stands at ledger row ${sequence}.`);
    });
  },
};
