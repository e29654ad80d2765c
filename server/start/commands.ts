import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../program.ts';

/** The operator's command, run by the supervisor with its output shown. */
export type RunCommand = (name: 'demo' | 'demo-links' | 'setup', args?: readonly string[]) => Promise<number>;

/** Loaded before whatever opens the editorial store. */
export const QUICK_DRIZZLE = join(programFolder, 'server/quick-drizzle.ts');

/** Exit code of a command that refused, with its reason printed. */
const REFUSED = 1;

/** @param environment as the newsroom process has it */
export function commandRunner(environment: Readonly<NodeJS.ProcessEnv>): RunCommand {
  return (name, args = []) =>
    new Promise((resolve, reject) => {
      // A refusal ("this is no demo") is an answer here, not news for the operator.
      const quiet = name !== 'demo';
      const child = spawn(
        process.execPath,
        ['--import', QUICK_DRIZZLE, join(programFolder, 'scripts/newsroom.ts'), name, ...args],
        {
          env: { ...environment },
          stdio: ['ignore', 'inherit', quiet ? 'ignore' : 'inherit'],
        },
      );
      child.on('error', reject);
      child.on('exit', (code) => resolve(code ?? REFUSED));
    });
}

/**
 * Fills a demo newsroom. A mark stands in the folder meanwhile, so that a start after an
 * interruption goes on with it.
 */
export async function fillDemo(dataFolder: string, run: RunCommand): Promise<boolean> {
  writeFileSync(demoMark(dataFolder), '');
  if ((await run('demo')) !== 0) return false;
  rmSync(demoMark(dataFolder), { force: true });
  return true;
}

/** Whether filling the demo was interrupted. */
export function isDemoUnfinished(dataFolder: string): boolean {
  return existsSync(demoMark(dataFolder));
}

/** Prints fresh sign-in links for the people of a demo, or the one-time link for the first person of an empty newsroom. */
export async function printLinks(run: RunCommand): Promise<void> {
  if ((await run('demo-links')) !== 0) await run('setup');
}

function demoMark(dataFolder: string): string {
  return join(dataFolder, 'demo-unfinished');
}
