import { operate } from './commands/operate.ts';

/** The operator's commands: `npm run newsroom -- <command>`. */
process.umask(0o077); // what a command stores is for its owner's eyes, as what the newsroom stores
process.exitCode = await operate(process.argv.slice(2));
