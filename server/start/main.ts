import { settingsOrExit } from '../settings-or-exit.ts';
import { supervise } from './supervise.ts';

/** What `npm start` and `npm run dev` hand over to: prepares the data folder and keeps the processes. */
const settings = settingsOrExit();
try {
  await supervise(settings, process.env);
} catch (error) {
  const isOurs = error instanceof Error && error.constructor === Error && !('code' in error);
  process.stderr.write(`${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
