import { readSettings } from '../settings.ts';
import { supervise } from './supervise.ts';

/** What `npm start` and `npm run dev` hand over to: prepares the data folder and keeps the processes. */
const WRONG_SETTING = 2;

const read = readSettings(process.env);
if (!read.ok) {
  process.stderr.write(`${read.sentence}\n`);
  process.exit(WRONG_SETTING);
}
try {
  await supervise(read.settings, process.env);
} catch (error) {
  const isOurs = error instanceof Error && error.constructor === Error && !('code' in error);
  process.stderr.write(`${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
