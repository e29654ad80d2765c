import { StoreBusy } from '#db/begin.ts';
import { whyUnwritable } from '#db/trouble.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { log } from './log.ts';

const TELL_EVERY_MS = 60_000;
let told = { why: '', at: Number.NEGATIVE_INFINITY };

/** The refusal for a store that could not be had or written to; any other trouble is thrown on. */
export function notDone(trouble: unknown): Refused {
  if (trouble instanceof StoreBusy)
    return refuse('busy', 'The newsroom is busy. Nothing was changed; try again.');
  const why = whyUnwritable(trouble);
  if (why === null) throw trouble;
  tellOperator(why, trouble);
  return refuse('unwritable', `${why} Nothing was changed. Keep what you typed, and tell the operator.`);
}

/** Once a minute: the clock tries again with every tick, and the log may lie on the same disk. */
function tellOperator(why: string, trouble: unknown): void {
  const at = performance.now();
  if (why === told.why && at - told.at < TELL_EVERY_MS) return;
  told = { why, at };
  log.error(trouble, why);
}
