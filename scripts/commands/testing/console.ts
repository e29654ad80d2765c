import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { operate } from '../operate.ts';

/** An operator's console with a data folder of its own. */
export type Console = {
  readonly root: string;
  /** Does a command; answers its exit code and what it printed. */
  readonly run: (...words: string[]) => Promise<{ code: number; printed: string; told: string }>;
  /** Does a command that prints JSON and has to be done. */
  readonly json: (...words: string[]) => Promise<unknown>;
  readonly close: () => void;
};

export function openConsole(): Console {
  const root = mkdtempSync(join(tmpdir(), 'communique-console-'));
  vi.stubEnv('NEWSROOM_DATA', join(root, 'data'));
  const run = async (...words: string[]) => {
    const [printed, told] = [[] as string[], [] as string[]];
    const into = (list: string[]) => (one: string | Uint8Array) => list.push(String(one)) > 0;
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(into(printed)),
      vi.spyOn(process.stderr, 'write').mockImplementation(into(told)),
    ];
    try {
      const code = await operate(words);
      return { code, printed: printed.join(''), told: told.join('') };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };
  return {
    root,
    run,
    json: async (...words) => {
      const { code, printed, told } = await run(...words, '--json');
      if (code !== 0) throw new Error(`${words.join(' ')} answered ${code}: ${told}`);
      return JSON.parse(printed);
    },
    close: () => {
      vi.unstubAllEnvs();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
