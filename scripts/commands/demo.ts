import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemo } from '#desk/demo/fill-demo.ts';
import { type Command, dataFolder, Refused, withStores } from './command.ts';

/**
 * Fills the demo in a folder of its own and moves it into place when it is whole: a demo that was
 * interrupted leaves nothing behind.
 */
export const command: Command = {
  help: `npm run newsroom -- demo
  Fills an empty data folder with a believable newsroom of a ministry that does not exist.
  Refused where the folder holds a newsroom already.`,
  run: async () => {
    const folder = dataFolder();
    if (existsSync(join(folder, 'editorial.db'))) {
      throw new Refused(
        `${folder} holds a newsroom already. The demo needs an empty folder: set NEWSROOM_DATA.`,
      );
    }
    const filling = join(folder, 'filling');
    rmSync(filling, { recursive: true, force: true });
    const releases = await withStores((stores) => fillDemo(stores, new Date(), show), filling);
    process.stderr.write('\n');
    moveInto(folder, filling);
    process.stdout.write(`The demo newsroom holds ${releases} releases.\n`);
  },
};

function show(done: number, of: number): void {
  process.stderr.write(`\rWriting release ${done} of ${of}`);
}

/** The editorial store goes last: while it is missing, there is no newsroom. */
function moveInto(folder: string, filling: string): void {
  mkdirSync(join(folder, 'public'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(join(filling, 'public'))) {
    renameSync(join(filling, 'public', name), join(folder, 'public', name));
  }
  const others = readdirSync(filling).filter((name) => name !== 'public' && name !== 'editorial.db');
  for (const name of [...others, 'editorial.db']) renameSync(join(filling, name), join(folder, name));
  rmSync(filling, { recursive: true, force: true });
}
