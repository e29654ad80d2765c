import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { command, inRoot, node24, withCommands } from './places.mjs';
import { show } from './run.mjs';
import { say, step } from './say.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that starts on this machine, installed if none is there. Throws the one command that helps. */
export async function findBrowser() {
  const there = whichRuns([process.env.CHROMIUM_PATH, ...usual, playwrightsOwn()]);
  if (there) return there;
  await step('Installing a browser for the tests (Playwright’s Chromium)', installPlaywrights);
  if (runs(playwrightsOwn())) return playwrightsOwn();
  say('  It did not come, or does not start here; trying the next way.');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing a browser for the tests (Debian’s chromium)', installDebians);
  }
  const installed = whichRuns(usual);
  if (installed) return installed;
  throw new Error(
    'There is no browser for the tests, and none could be installed. Run this, then try again:\n' +
      '  sudo apt-get update && sudo apt-get install -y chromium',
  );
}

const whichRuns = (paths) => paths.find(runs);

/** Being there is not enough: a bare machine may lack the libraries that the program needs to start. */
function runs(path) {
  if (!path || !existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function playwrightsOwn() {
  const ask = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const { stdout } = spawnSync(node24(), ['-e', ask], { cwd: inRoot(), encoding: 'utf8' });
  return stdout.trim();
}

const installPlaywrights = () =>
  show(command('playwright'), ['install', 'chromium'], { env: withCommands() });

async function installDebians() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await show('apt-get', ['update', '-q'], { env });
  await show('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}
