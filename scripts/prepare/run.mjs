import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';

const ending = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const tailLength = 8_000;

/** Somebody asked this process to end while a child ran. `code` is what to exit with. */
export class Interrupted extends Error {
  constructor(code) {
    super('Stopped.');
    this.code = code;
  }
}

/** Exit code as a shell gives it: the child's own, or 128 + the signal that ended it. */
const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Waits for a child and answers its exit code and whether this process was asked to end meanwhile. Signals are
 * handed on once per kind: Ctrl-C reaches the whole group anyway, so twice must not hurt.
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    const handed = new Map();
    const handOn = (signal) => {
      if (handed.has(signal)) return;
      handed.set(signal, 128 + constants.signals[signal]);
      child.kill(signal);
    };
    for (const signal of ending) process.on(signal, handOn);
    const letGo = () => {
      for (const signal of ending) process.off(signal, handOn);
    };
    child.once('error', (error) => {
      letGo();
      reject(error);
    });
    child.once('close', (code, signal) => {
      letGo();
      resolve({ code: exitCode(code, signal), asked: [...handed.values()][0] });
    });
  });
}

/** Runs a program in the foreground until it ends and answers its exit code. */
export async function serve(program, args, { env = process.env, cwd = root } = {}) {
  const { code } = await ended(spawn(program, args, { cwd, env, stdio: 'inherit' }));
  return code;
}

/** Runs one step of a longer work, its output shown, and answers its exit code. Throws `Interrupted`. */
export async function show(program, args, { env = process.env, out = process.stdout } = {}) {
  const colours = out.isTTY ? {} : { NO_COLOR: '1' };
  const child = spawn(program, args, {
    cwd: root,
    env: { ...env, ...colours },
    stdio: ['ignore', out, 'inherit'],
  });
  const { code, asked } = await ended(child);
  if (asked !== undefined) throw new Interrupted(asked);
  return code;
}

/** The same with the output kept: answers the exit code and the end of what was printed. Throws `Interrupted`. */
export async function keep(program, args, { env = process.env } = {}) {
  const plain = { ...env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(program, args, { cwd: root, env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      tail = (tail + text).slice(-tailLength);
    });
  }
  const { code, asked } = await ended(child);
  if (asked !== undefined) throw new Interrupted(asked);
  return { code, tail };
}

/** Runs a script's work; trouble ends it with one plain line and exit code 1, an interruption quietly. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? error.code : 1;
    // Sentences for people are thrown as plain errors; any other kind is a fault of ours, and its place matters.
    const sentence = error.constructor === Error ? error.message : error.stack;
    if (!(error instanceof Interrupted)) process.stderr.write(`${sentence}\n`);
  }
}
