import { WRONG_SETTING } from './lifecycle.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings of this process; a wrong one ends it with its sentence. */
export function settingsOrExit(): Settings {
  const read = readSettings(process.env);
  if (read.ok) return read.settings;
  process.stderr.write(`${read.sentence}\n`);
  process.exit(WRONG_SETTING);
}
