import { StoreBusy } from '#db/begin.ts';
import { troubleWords } from '#server/trouble.ts';
import { type Command, Refused, Usage } from './command.ts';

/** Every command by its name; each is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  setup: () => import('./setup.ts'),
  demo: () => import('./demo.ts'),
  'demo-links': () => import('./demo-links.ts'),
  person: () => import('./person.ts'),
  secrets: () => import('./secrets.ts'),
  'publish-due': () => import('./publish-due.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  'bulk-demo': () => import('./bulk-demo.ts'),
  'rebuild-public': () => import('./rebuild-public.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
};

/**
 * Does what the operator wrote after `npm run newsroom --`. Answers the exit code: 0 done, 1 refused
 * with the reason, 2 wrong usage.
 */
export async function operate([name = '', ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load || !Object.hasOwn(COMMANDS, name)) return unknownCommand(name);
  const { command } = await load();
  if (args.includes('--help')) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  try {
    await command.run(args);
    return 0;
  } catch (trouble) {
    return answer(trouble, command);
  }
}

function unknownCommand(name: string): number {
  const list = Object.keys(COMMANDS).join(', ');
  const asked = name === '' || name === '--help' || name === 'help';
  const words = `Usage: npm run newsroom -- <command> [--help]\nCommands: ${list}\n`;
  if (asked) process.stdout.write(words);
  else process.stderr.write(`There is no command “${name}”.\n${words}`);
  return asked && name !== '' ? 0 : 2;
}

function answer(trouble: unknown, command: Command): number {
  if (trouble instanceof Refused) {
    process.stderr.write(`${trouble.message}\n`);
    return 1;
  }
  if (trouble instanceof StoreBusy) {
    process.stderr.write('Another process holds the store. Try again in a moment.\n');
    return 1;
  }
  // parseArgs of Node throws these for unknown or misused options.
  const isUsage = trouble instanceof Usage || (trouble instanceof TypeError && 'code' in trouble);
  if (!isUsage) {
    process.stderr.write(`${troubleWords(trouble)}\n`);
    return 1;
  }
  process.stderr.write(`${trouble.message}\n\n${command.help}\n`);
  return 2;
}
