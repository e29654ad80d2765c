// npm test: lint, types, boundaries, tests of rules, deeds and storage, and journeys in a real browser on a
// production build. With --reference only the journey on the file that REFERENCE_PAGE names.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './prepare/browser.mjs';
import { build } from './prepare/build.mjs';
import { checkSources, runVitest } from './prepare/checks.mjs';
import { install } from './prepare/install.mjs';
import { runJourneys } from './prepare/journeys.mjs';
import { main } from './prepare/run.mjs';
import { counted } from './prepare/tally.mjs';

const onlyReference = process.argv.includes('--reference');

await main(() => counted(onlyReference ? testReferencePage : testEverything));

async function testEverything(tally) {
  await install();
  const browser = await findBrowser();
  if (!(await checkSources(tally))) return;
  await runVitest(tally);
  await runJourneys(tally, { browser, build: await build(), project: 'journeys' });
}

async function testReferencePage(tally) {
  const page = process.env.REFERENCE_PAGE;
  if (!page || !existsSync(page)) {
    throw new Error('Name the file that holds the page’s text: REFERENCE_PAGE=file npm run test:reference');
  }
  await install();
  const browser = await findBrowser();
  const env = { REFERENCE_PAGE: resolve(page) };
  await runJourneys(tally, { browser, build: await build(), project: 'reference', env });
}
