// on-node-24.mjs FILE arguments…: runs a file on the Node 24 that the lock brings, installing it first if needed.
import { resolve } from 'node:path';
import { install } from './prepare/install.mjs';
import { node24, withCommands } from './prepare/places.mjs';
import { main, serve } from './prepare/run.mjs';
import { sayOnStandardError } from './prepare/say.mjs';

const [file, ...args] = process.argv.slice(2);

await main(async () => {
  if (!file) throw new Error('Name the file to run: node scripts/on-node-24.mjs FILE arguments…');
  sayOnStandardError();
  await install();
  return serve(node24(), [resolve(file), ...args], { env: withCommands(), cwd: process.cwd() });
});
