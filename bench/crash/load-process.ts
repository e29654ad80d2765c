import { writeSync } from 'node:fs';
import { catchUp } from '#desk/catch-up.ts';
import { openStores } from '#desk/open-stores.ts';
import { someDeed } from './officers.ts';

/**
 * A newsroom at work until it is killed: four people at once. Each deed stands on the output, as JSON,
 * only after it was answered.
 */
const [folder = '', start = ''] = process.argv.slice(2);
const stores = openStores(folder);
await catchUp(stores);
writeSync(1, '{"deed":"ready"}\n');

let now = Number(start);
const tick = () => {
  now += 2; // the other process takes the milliseconds between
  return new Date(now);
};
await Promise.all([1, 2, 3, 4].map(work));

async function work(): Promise<void> {
  for (;;) {
    const done = await someDeed({ stores, tick });
    if (done.outcome.ok) writeSync(1, `${JSON.stringify(done)}\n`);
  }
}
