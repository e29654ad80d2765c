import { rebuild } from '#desk/projection.ts';
import { type Command, print, withExistingStores } from './command.ts';

/** Builds the public store anew. */
export const command: Command = {
  help: `npm run newsroom -- rebuild-public
  Builds the public store anew from the ledger, in one transaction. Readers keep the old one until it is done.`,
  run: () =>
    withExistingStores(async (stores) => {
      const sequence = await rebuild(stores);
      print(false, sequence, `The public store stands at ledger row ${sequence}.`);
    }),
};
