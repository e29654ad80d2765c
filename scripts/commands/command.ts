import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catchUp } from '#desk/catch-up.ts';
import { hush } from '#desk/log.ts';
import { openStores } from '#desk/open-stores.ts';
import { isHeld } from '#desk/projection.ts';
import { closePublicWriter, makeStoresElsewhere } from '#desk/public-writer.ts';
import type { Stores } from '#desk/stores.ts';
import type { Refusal } from '#newsroom/refusal.ts';

/** One command of the operator. */
export type Command = {
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<void>;
};

/** The command may not be done; the message says why and what to do. Exit code 1. */
export class Refused extends Error {}
/** The command was called wrongly. Exit code 2. */
export class Usage extends Error {}

/** The data folder that the settings name. */
export function dataFolder(): string {
  return resolve(process.env.NEWSROOM_DATA || './data');
}

/** The public origin, for links that are printed. */
export function origin(): string {
  const port = process.env.PORT || '3000';
  return (process.env.NEWSROOM_URL || `http://localhost:${port}`).replace(/\/$/, '');
}

type OnStores<T> = (stores: Stores) => Promise<T>;

/** Opens the stores of the data folder for the command and closes them after it; may run beside a newsroom. */
export async function withStores<T>(work: OnStores<T>, folder = dataFolder()): Promise<T> {
  return opened(folder, async (stores) => {
    // After an upgrade the newsroom has the store made; with many releases a command would do nothing else for minutes.
    if (isHeld(stores)) makeStoresElsewhere(() => undefined);
    await catchUp(stores);
    return work(stores);
  });
}

/** The same for a command that needs a newsroom to be there. */
export async function withExistingStores<T>(work: OnStores<T>): Promise<T> {
  return withStores(work, existingFolder());
}

/** The same for a command that readers' store does not have to be level for. */
export async function withStoresAsTheyAre<T>(work: OnStores<T>): Promise<T> {
  return opened(existingFolder(), work);
}

async function opened<T>(folder: string, work: OnStores<T>): Promise<T> {
  hush();
  const stores = openStores(folder);
  try {
    return await work(stores);
  } finally {
    closePublicWriter();
    stores.editorial.close();
  }
}

function existingFolder(): string {
  const folder = dataFolder();
  if (existsSync(join(folder, 'editorial.db'))) return folder;
  throw new Refused(`There is no newsroom in ${folder}. Start it once, or set NEWSROOM_DATA.`);
}

/** The answer of a deed, or its refusal as the command's own. */
export function orRefuse<T>(
  outcome: ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal },
): T {
  if (outcome.ok) return outcome;
  const { sentence, faults } = outcome.refusal;
  // A file's faults name their lines; a single fault may be the whole reason.
  const more = faults.filter((fault) => fault.sentence !== sentence);
  const told = more.map((fault) =>
    fault.field === 'file' ? fault.sentence : `${fault.field}: ${fault.sentence}`,
  );
  throw new Refused([sentence, ...told].join('\n'));
}

/** One line for a person, or one JSON value for a script. */
export function print(json: boolean, value: unknown, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${words}\n`);
}

/** Everything that came on standard input, without the final line end. */
export async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
