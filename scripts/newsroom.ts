import { StoreBusy } from '#db/begin.ts';
import { troubleWords } from '#server/trouble.ts';
import { type Command, Refused, Usage } from './commands/command.ts';

/**
 * The operator's commands: `npm run newsroom -- <command>`. Exit codes: 0 done, 1 refused with the
 * reason, 2 wrong usage.
 */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  setup: () => import('./commands/setup.ts'),
  demo: () => import('./commands/demo.ts'),
  'demo-links': () => import('./commands/demo-links.ts'),
  person: () => import('./commands/person.ts'),
  'publish-due': () => import('./commands/publish-due.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  'bulk-demo': () => import('./commands/bulk-demo.ts'),
  'rebuild-public': () => import('./commands/rebuild-public.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  doctor: () => import('./commands/doctor.ts'),
};

process.umask(0o077); // what a command stores is for its owner's eyes, as what the newsroom stores
const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  const load = COMMANDS[name];
  if (!load) return unknownCommand();
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

function unknownCommand(): number {
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
