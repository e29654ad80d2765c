import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { isAlive, withLock } from './lock.mjs';
import { inCache, inRoot, node24, withCommands } from './places.mjs';
import { keep } from './run.mjs';
import { say, step } from './say.mjs';

/**
 * Folders a build may lie in. Nearly always it is the first; the others are for a build of changed sources while
 * a newsroom still serves from the first, which must not lose its files beneath it.
 */
const folders = ['.next', '.cache/next-b', '.cache/next-c', '.cache/next-d'];
const stampFile = 'communique-build';

/**
 * Makes sure there is a production build of the sources as they are, and keeps it from being overwritten as
 * long as this process lives. Answers its folder, relative to the project (the setting NEXT_DIST_DIR).
 */
export function build() {
  return withLock('build', async () => {
    const wanted = fingerprint();
    const ready = folders.find((folder) => stampOf(folder) === wanted);
    const folder = ready ?? folders.find((candidate) => !isInUse(candidate));
    if (!folder)
      throw new Error(
        'Too many newsrooms run from this folder to build another. Stop one, then start again.',
      );
    if (!ready) await step('Building the pages from the sources', () => nextBuild(folder, wanted));
    markInUse(folder);
    return folder;
  });
}

function stampOf(folder) {
  const file = inRoot(folder, stampFile);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** The stamp goes first and comes last, so a build that was cut short is never taken for a whole one. */
async function nextBuild(folder, wanted) {
  rmSync(inRoot(folder, stampFile), { force: true });
  const env = withCommands({ NODE_ENV: 'production', NEXT_DIST_DIR: folder, NEWSROOM_BUILD: wanted });
  const { code, tail } = await keep(node24(), [inRoot('node_modules/next/dist/bin/next'), 'build'], { env });
  if (code !== 0) {
    say(tail);
    throw new Error('The build failed: the last lines of its output are above.');
  }
  writeFileSync(inRoot(folder, stampFile), `${wanted}\n`);
}

const marks = (folder) => inCache('in-use', folder.replaceAll('/', '_'));
const markEvery = 30_000;
const markLasts = 300_000;

function markInUse(folder) {
  mkdirSync(marks(folder), { recursive: true });
  const mark = join(marks(folder), `${process.pid}@${hostname()}`);
  writeFileSync(mark, '');
  setInterval(() => writeFileSync(mark, ''), markEvery).unref();
  process.on('exit', () => rmSync(mark, { force: true }));
}

function isInUse(folder) {
  if (!existsSync(marks(folder))) return false;
  return readdirSync(marks(folder)).some((name) => {
    const mark = join(marks(folder), name);
    if (isHeld(mark, name)) return true;
    rmSync(mark, { force: true });
    return false;
  });
}

/** A process of another machine or container cannot be asked whether it lives: its mark's age tells. */
function isHeld(mark, name) {
  const [pid, host] = name.split('@');
  if (host === hostname()) return isAlive(Number(pid));
  return Date.now() - statSync(mark).mtimeMs < markLasts;
}
