const patience = 10_000;
let stream = process.stdout;

/** Sends progress to standard error, for commands whose standard output is somebody's data. */
export function sayOnStandardError() {
  stream = process.stderr;
}

/** The stream that progress goes to. */
export const told = () => stream;

/** One plain line. */
export const say = (line) => stream.write(`${line}\n`);

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Says what starts, a sign of life every ten seconds, and how long it took. */
export async function step(title, work) {
  const since = Date.now();
  say(`${title} …`);
  const beat = setInterval(() => say(`  still at it, ${seconds(since)}`), patience);
  try {
    const answer = await work();
    say(`  done in ${seconds(since)}`);
    return answer;
  } finally {
    clearInterval(beat);
  }
}
