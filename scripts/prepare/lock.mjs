import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inCache } from './places.mjs';
import { say } from './say.mjs';

const beatEvery = 2_000;
const silentFor = 20_000;
const lookEvery = 200;
const occupied = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);

/**
 * Runs `work` while holding a lock that is a folder: one process at a time among all that share this checkout,
 * also from two containers. The holder gives a sign of life every two seconds; a lock whose holder is dead or
 * silent for twenty is taken over. Everybody else waits, and says for whom.
 */
export async function withLock(name, work, folder = inCache(`${name}.lock`)) {
  await take(name, folder);
  const beat = setInterval(() => touch(holderFile(folder)), beatEvery);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a process of this machine lives. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const holderFile = (folder) => join(folder, 'holder.json');

async function take(name, folder) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!tryToTake(folder)) {
    const holder = holderOf(folder);
    if (holder && isStale(holder)) clear(folder);
    else if (holder && !told) {
      say(`Process ${holder.pid} is busy with the ${name}; waiting for it …`);
      told = true;
    }
    await pause(lookEvery);
  }
}

/** Renaming a finished folder, not making one: a lock is never seen without its holder's name. */
function tryToTake(folder) {
  const own = `${folder}.${hostname()}.${process.pid}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  writeFileSync(holderFile(own), JSON.stringify({ pid: process.pid, host: hostname() }));
  try {
    renameSync(own, folder);
    return true;
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (occupied.has(error.code)) return false;
    throw error;
  }
}

function holderOf(folder) {
  try {
    const file = holderFile(folder);
    return { ...JSON.parse(readFileSync(file, 'utf8')), seen: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

const isStale = ({ pid, host, seen }) =>
  (host === hostname() && !isAlive(pid)) || Date.now() - seen > silentFor;

/**
 * Only who creates `taking-over` inside the folder may move that very folder away, and looks again first:
 * since the first look another may have replaced it by a lock that is held.
 */
function clear(folder) {
  const claim = join(folder, 'taking-over');
  try {
    writeFileSync(claim, '', { flag: 'wx' });
  } catch {
    return;
  }
  const holder = holderOf(folder);
  if (!holder || !isStale(holder)) {
    rmSync(claim, { force: true });
    return;
  }
  const aside = `${folder}.stale.${process.pid}`;
  renameSync(folder, aside);
  rmSync(aside, { recursive: true, force: true });
}

function touch(file) {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Somebody deleted the folder by hand: the work goes on, and others may start theirs.
  }
}
