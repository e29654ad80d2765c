import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

const commands = join(root, 'node_modules', '.bin');

/** A path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);

/** A path in the folder for locks and reports: never committed, may be deleted while nothing runs. */
export const inCache = (...parts) => inRoot('.cache', ...parts);

/** An installed package's command. */
export const command = (name) => join(commands, name);

/**
 * Node 24 as the lock brings it. Where the lock has no build for this platform, the Node that runs this file
 * will do if it is new enough; otherwise it stops with what to do.
 */
export function node24() {
  const brought = command('node');
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `There is no ready-made Node 24 for ${process.platform} on ${process.arch}. Install Node 24 and start again.`,
  );
}

/** This environment with the project's commands, and so Node 24, found first. */
export const withCommands = (extra = {}) => ({
  ...process.env,
  PATH: [commands, process.env.PATH].filter(Boolean).join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  ...extra,
});

/** This environment as it was before npm put the project's commands first: npm must not run on a Node it replaces. */
export const withoutCommands = () => ({
  ...process.env,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => resolve(folder) !== commands)
    .join(delimiter),
});
