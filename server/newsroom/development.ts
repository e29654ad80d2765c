import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { takeSignOn } from '#auth/sign-on-settings.ts';
import { publicLanguages } from '#db/public/address-rows.ts';
import { resolveAddress } from '#db/public/addresses.ts';
import { startFramework } from '../framework.ts';
import { givenSettings } from '../given-settings.ts';
import { close, listen, onStop, tell } from '../lifecycle.ts';
import { makeLog } from '../log.ts';
import { isStaffPath } from '../staff-paths.ts';
import { Clock } from './clock.ts';
import { clockDeeds } from './clock-deeds.ts';
import { openNewsroom } from './open.ts';
import { runPostman } from './postman.ts';

/**
 * `npm run dev`: readers and staff in one process on the public port, with hot reload and without
 * the gate. Nothing is kept and no policy forbids scripts, so this is never for readers.
 */
const settings = givenSettings(
  process.env,
  'dataFolder',
  'logLevel',
  'signOn',
  'port',
  'host',
  'url',
  'smtpUrl',
  'mailFrom',
);
const log = makeLog('development', settings.logLevel);
takeSignOn(settings.signOn);
const { stores } = await openNewsroom(settings.dataFolder);
const stopping = new AbortController();
const working = [
  new Clock(clockDeeds(stores, log), log).run(stopping.signal),
  runPostman(stores, settings, log, stopping.signal),
];
const render = await startFramework(settings.port, true);

const server = createServer((request, response) => {
  if (redirect(request, response)) return;
  render(request, response).catch((error: unknown) => {
    log.error({ reason: String(error) }, 'a page could not be rendered');
    response.destroy();
  });
});
onStop(async () => {
  stopping.abort();
  await Promise.all([close(server), ...working]);
});
await listen(server, settings.port, settings.host, log);
tell('ready');

/** Gives a reader's address its status as the gate would; true where it was answered by a redirect. */
function redirect(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = '', query = ''] = (request.url ?? '/').split('?', 2);
  if (isStaffPath(path) || path.startsWith('/_next') || path.startsWith('/__next')) return false;
  if (path === '/') return moved(response, `/${publicLanguages().mainLanguage}`);
  const found = resolveAddress(path, query);
  if (found.answer === 'moved') return moved(response, found.to);
  if (found.answer === 'gone') response.statusCode = 410;
  if (found.answer === 'page') request.url = found.drawnBy ?? found.path;
  if (found.answer === 'gone') request.url = found.path;
  return false;
}

function moved(response: ServerResponse, to: string): true {
  response.writeHead(302, { Location: to, 'Cache-Control': 'no-store' }).end();
  return true;
}
