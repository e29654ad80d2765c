import { parseArgs } from 'node:util';
import type { Progress } from '#desk/build-public.ts';
import { StoreInMaking } from '#desk/make-store.ts';
import { rebuild } from '#desk/projection.ts';
import { type Command, print, Refused, withStoresAsTheyAre } from './command.ts';

/** Builds the public store anew. */
export const command: Command = {
  help: `npm run newsroom -- rebuild-public [--json]
  Builds the public store anew from the ledger, beside the one that readers have, and puts it in its place when it
  is level. Readers are served meanwhile, and deeds reach them.
  --json   prints one JSON value`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    await withStoresAsTheyAre(async (stores) => {
      const sequence = await rebuild(stores, tellProgress()).catch(refuseSecond);
      print(values.json, { sequence }, `The public store stands at ledger row ${sequence}.`);
    });
  },
};

function refuseSecond(trouble: unknown): never {
  if (trouble instanceof StoreInMaking)
    throw new Refused('The public store is being built already. Readers have it as soon as it is done.');
  throw trouble;
}

const TELL_EVERY = 5000;

/** A line on standard error every few seconds: how far it is, and how long it may still take. */
function tellProgress(): Progress {
  const started = performance.now();
  let next = started + TELL_EVERY;
  return (share) => {
    const now = performance.now();
    if (now < next || share === 0) return;
    next = now + TELL_EVERY;
    const left = Math.ceil(((now - started) / share) * (1 - share) * 0.001);
    process.stderr.write(`Public store: ${Math.floor(share * 100)} % made, about ${left} s left.\n`);
  };
}
