import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { programFolder } from '../program.ts';
import { troubleWords } from '../trouble.ts';

/** What `npm start` and `npm run dev` hand over to: reads the settings and keeps the processes. */
const WRONG_SETTING = 2;

process.umask(0o077); // what is stored is for its owner's eyes, also where the folder was made by somebody else
enableCompileCache(join(programFolder, '.cache/compiled'));
const { readSettings } = await import('../settings.ts'); // after the cache, which then covers it
const { supervise } = await import('./supervise.ts');

const read = readSettings(process.env);
if (!read.ok) {
  process.stderr.write(`${read.sentence}\n`);
  process.exit(WRONG_SETTING);
}
try {
  await supervise(read.settings, process.env);
} catch (error) {
  process.stderr.write(`${troubleWords(error)}\n`);
  process.exit(1);
}
