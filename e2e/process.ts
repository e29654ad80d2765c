import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const program = resolve(import.meta.dirname, '..');

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the built newsroom, all its processes. */
export function startSupervisor(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(program, 'server/start/main.ts')], {
    cwd: program,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs an operator's command and answers what it printed; throws with its words where it refuses. */
export async function runCommand(
  environment: Record<string, string>,
  args: readonly string[],
  input = '',
): Promise<string> {
  const child = spawn(process.execPath, [join(program, 'scripts/newsroom.ts'), ...args], {
    cwd: program,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (words: Buffer) => (said.out += words.toString()));
  child.stderr.on('data', (words: Buffer) => (said.err += words.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`newsroom ${args.join(' ')} answered ${code}: ${said.err || said.out}`);
  return said.out;
}

/** The process id of the supervisor's child that runs `server/<role>/main.ts`. Throws where there is none. */
export function childPid(supervisor: number, role: 'gate' | 'pages' | 'newsroom'): number {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => isChild(pid, supervisor, role));
  if (!found) throw new Error(`The ${role} process is not running.`);
  return Number(found);
}

function isChild(pid: string, parent: number, role: string): boolean {
  const [stat, commandLine] = [`/proc/${pid}/stat`, `/proc/${pid}/cmdline`];
  if (!existsSync(stat)) return false;
  try {
    const words = readFileSync(stat, 'utf8');
    const isOurs = words.slice(words.lastIndexOf(')') + 2).split(' ')[1] === String(parent);
    return isOurs && readFileSync(commandLine, 'utf8').includes(`server/${role}/main.ts`);
  } catch {
    return false; // it ended while it was looked at
  }
}

/** Waits until `check` answers true. Throws after `seconds`. */
export async function until(
  check: () => Promise<boolean> | boolean,
  what: string,
  seconds = 30,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await check()) return;
    await pause(50);
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}.`);
}
