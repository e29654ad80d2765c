import { createServer } from 'node:http';
import { startFramework } from '../framework.ts';
import { givenSettings } from '../given-settings.ts';
import { readDoor } from '../inner.ts';
import { close, listen, onStop, tell } from '../lifecycle.ts';
import { makeLog } from '../log.ts';
import { buildFolder } from '../program.ts';
import { handlePage, searchQueue } from './handle.ts';
import { Stylesheets } from './stylesheets.ts';

/**
 * The pages process: renders what the gate does not hold. It is given the folder of the public
 * store, no path and no key of anything else.
 */
const settings = givenSettings(process.env, 'logLevel');
const log = makeLog('pages', settings.logLevel);
const door = readDoor(process.env, 'PAGES');
const searches = searchQueue();
const known = new Set(Object.keys(process.env));

const render = await startFramework(door.port);
// The framework reads .env files into the environment; what the supervisor withheld stays withheld.
for (const name of Object.keys(process.env))
  if (!known.has(name) && !name.startsWith('__NEXT')) delete process.env[name];

const stylesheets = new Stylesheets(buildFolder);
const parts = { secret: door.secret, render, searches, stylesheets };
const server = createServer((request, response) => {
  handlePage(request, response, parts).catch((error: unknown) => {
    log.error(
      { reason: error instanceof Error ? error.stack : String(error) },
      'a page could not be rendered',
    );
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});
onStop(() => close(server));
await listen(server, door.port, '127.0.0.1', log);
tell('ready');
