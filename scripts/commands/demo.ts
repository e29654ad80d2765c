import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillDemo } from '#desk/demo/fill-demo.ts';
import { type Command, dataFolder, print, Refused, withStores } from './command.ts';
import { moveInto } from './move-into.ts';

/**
 * Fills the demo in a folder of its own and moves it into place when it is whole: a demo that was
 * interrupted leaves nothing behind.
 */
export const command: Command = {
  help: `npm run newsroom -- demo [--json]
  Fills an empty data folder with a believable newsroom of a ministry that does not exist.
  Refused where the folder holds a newsroom already.
  --json   prints one JSON value`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
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
    print(values.json, { releases }, `The demo newsroom holds ${releases} releases.`);
  },
};

function show(done: number, of: number): void {
  process.stderr.write(`\rWriting release ${done} of ${of}`);
}
