import { createServer } from 'node:http';
import { newsroomOrigin } from '#auth/origin.ts';
import { isSignedIn } from '#auth/sessions.ts';
import { takeSignOn } from '#auth/sign-on-settings.ts';
import { catchUp } from '#desk/catch-up.ts';
import { auditTroubles } from '#desk/health.ts';
import { levelFinder } from '#desk/level-finder.ts';
import { stuckMail } from '#desk/mail-health.ts';
import { isLevel } from '#desk/projection.ts';
import { makeStoresElsewhere } from '#desk/public-writer.ts';
import { whatIsDue } from '#desk/publish-due.ts';
import { givenSettings } from '../given-settings.ts';
import { readDoor } from '../inner.ts';
import { close, listen, onStop, tell } from '../lifecycle.ts';
import { makeLog } from '../log.ts';
import { Clock } from './clock.ts';
import { clockDeeds } from './clock-deeds.ts';
import { openNewsroom } from './open.ts';
import { runPostman } from './postman.ts';
import { readinessOf, tellReadiness } from './readiness.ts';
import { handleStaff } from './staff.ts';
import { StoreMaker } from './store-maker.ts';

/**
 * The newsroom process: deeds, sign-in, the clock and the postman; the only one with the editorial store. What
 * waits for readers is made public before anything else, or taken from them where their store has to be made
 * first; then the framework is loaded.
 */
const OVERDUE_AFTER = 10_000;

const settings = givenSettings(process.env, 'dataFolder', 'logLevel', 'signOn', 'url', 'smtpUrl', 'mailFrom');
const log = makeLog('newsroom', settings.logLevel);
const door = readDoor(process.env, 'NEWSROOM');
takeSignOn(settings.signOn);
const maker = new StoreMaker(log, () => void tellLevel());
makeStoresElsewhere(() => maker.start());
const { stores, level } = await openNewsroom(settings.dataFolder);
tell(level ? 'level' : 'preparing');

/** When what was committed while the store was made is shown as well. */
async function tellLevel(): Promise<void> {
  const isLevelNow = await catchUp(stores).catch(() => false); // the clock goes on with it
  if (isLevelNow) tell('level');
}

const stopping = new AbortController();
const clock = new Clock(clockDeeds(stores, log), log);
const working = [clock.run(stopping.signal), runPostman(stores, settings, log, stopping.signal)];

const { startFramework } = await import('../framework.ts'); // only now: loading it takes longer than all the rest
const render = await startFramework(door.port);
const readiness = async (response: Parameters<typeof tellReadiness>[0]) => {
  const overdue = async () => (await whatIsDue(stores, new Date(Date.now() - OVERDUE_AFTER))).length;
  tellReadiness(
    response,
    await readinessOf({
      isLevel: () => isLevel(stores),
      overdue,
      stuckMail: () => stuckMail(stores, new Date()),
      silence: clock.silence(),
    }),
  );
};
const origin = newsroomOrigin();
const parts = {
  secret: door.secret,
  origin,
  isSignedIn: (cookies: string) => isSignedIn(stores, cookies, origin, new Date()),
  render,
  readiness,
};
const server = createServer((request, response) => {
  handleStaff(request, response, parts).catch((error: unknown) => {
    log.error(
      { reason: error instanceof Error ? error.stack : String(error) },
      'a staff page could not be answered',
    );
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
onStop(async () => {
  stopping.abort();
  maker.stop();
  await Promise.all([close(server), ...working]);
});
await listen(server, door.port, '127.0.0.1', log);
log.info('the newsroom is open');
tell('ready');
await levelFinder(stores, stopping.signal);
// Last, because a long log takes its time: what does not fit is told in the log of every start.
for (const sentence of await auditTroubles(stores)) log.error(sentence);
