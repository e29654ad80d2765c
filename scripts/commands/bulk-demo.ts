import { parseArgs } from 'node:util';
import { fillBulk, isForMeasuring } from '#desk/demo/bulk/fill-bulk.ts';
import { type Command, dataFolder, print, Refused, Usage, withStores } from './command.ts';

/** Makes many releases, for measurement. */
export const command: Command = {
  help: `npm run newsroom -- bulk-demo N [--json]
  Brings a demo newsroom to N believable releases of the past, in az, en and ru, for measurement. An empty data
  folder becomes one; a newsroom that people work in is refused. Started again it goes on where it stopped.
  A hundred thousand take about half an hour and 3 GB.
  --json   prints one JSON value`,
  run: async (args) => {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [count = '', ...more] = positionals;
    if (!/^[1-9]\d{0,6}$/.test(count) || more.length > 0)
      throw new Usage('Say how many: a number from 1 to 9999999.');
    await withStores(async (stores) => {
      if (!(await isForMeasuring(stores)))
        throw new Refused(
          `${dataFolder()} holds a newsroom that people work in. Set NEWSROOM_DATA to an empty folder.`,
        );
      const started = performance.now();
      const { imported, unchanged } = await fillBulk(stores, Number(count), show);
      const seconds = Math.round((performance.now() - started) / 1000);
      process.stderr.write('\n');
      const words = `${imported} releases made in ${seconds} s, ${unchanged} were there.`;
      print(values.json, { imported, unchanged, seconds }, words);
    });
  },
};

function show(what: 'checked' | 'written', releases: number): void {
  process.stderr.write(`\r${releases} releases ${what}  `);
}
