import { writeSync } from 'node:fs';
import { watchWrites } from '#db/testing/watch-writes.ts';
import { catchUp } from '../catch-up.ts';
import { openStores } from '../open-stores.ts';
import { type Crashed, doIt, type Prepared } from './deeds-to-crash.ts';

/** A process that does one deed and is killed before its n-th write; what it acknowledged stands on its output. */
const [folder = '', deed = '', prepared = '', killBefore = ''] = process.argv.slice(2);
const stores = openStores(folder);
await catchUp(stores);
let steps = 0;
watchWrites(() => {
  steps += 1;
  if (steps === Number(killBefore)) kill();
});
// The test wrote these arguments itself.
const outcome = await doIt(stores, deed as Crashed, JSON.parse(prepared) as Prepared);
if (steps + 1 === Number(killBefore)) kill();
writeSync(1, `${JSON.stringify(outcome)}\n`);
kill();

/** The signal is on its way before the call returns; nothing after it runs. */
function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
