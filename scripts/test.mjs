// npm test: lint, types, boundaries, tests of rules, deeds and storage, and journeys in a real browser on a
// production build. With the name of a check by hand (reference, nu, lighthouse) only that one.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './prepare/browser.mjs';
import { build } from './prepare/build.mjs';
import { checkSources, runVitest } from './prepare/checks.mjs';
import { install } from './prepare/install.mjs';
import { runJourneys } from './prepare/journeys.mjs';
import { main } from './prepare/run.mjs';
import { counted } from './prepare/tally.mjs';

const byHand = process.argv[2];

await main(() => counted(byHand ? testByHand : testEverything));

async function testEverything(tally) {
  await install();
  const browser = await findBrowser();
  if (!(await checkSources(tally))) return;
  await runVitest(tally);
  await runJourneys(tally, { browser, build: await build(), project: 'journeys' });
}

async function testByHand(tally) {
  const page = process.env.REFERENCE_PAGE;
  if (byHand === 'reference' && !(page && existsSync(page))) {
    throw new Error('Name the file that holds the page’s text: REFERENCE_PAGE=file npm run test:reference');
  }
  await install();
  const browser = await findBrowser();
  const env = page ? { REFERENCE_PAGE: resolve(page) } : {};
  await runJourneys(tally, { browser, build: await build(), project: byHand, env });
}
