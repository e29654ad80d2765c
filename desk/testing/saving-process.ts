import { writeSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { findPersonByEmail } from '#db/editorial/people.ts';
import { catchUp } from '../catch-up.ts';
import { openStores } from '../open-stores.ts';
import { startRelease } from '../start-release.ts';

/** A newsroom at work: starts one release after the other, and says each when it is done, until its input ends. */
const stores = openStores(process.argv[2] ?? '');
await catchUp(stores);
const writer = await findPersonByEmail(stores.editorial.reads, 'writer@example.org');
const stop = new AbortController();
process.stdin.resume().on('end', () => stop.abort());
while (!stop.signal.aborted) {
  const actor = {
    kind: 'person',
    id: writer?.id ?? 0,
    name: 'writer',
    roles: [],
    active: true,
    freshUntil: null,
    owesSecondFactor: false,
  } as const;
  const outcome = await startRelease(
    { stores, actor, now: new Date() },
    { kind: 'press_release', section: 'news', languages: ['az', 'en'] },
  );
  writeSync(1, `${outcome.ok ? outcome.editionId : 0}\n`);
  await turn();
}
