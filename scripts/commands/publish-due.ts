import { parseArgs } from 'node:util';
import { publishDue, whatIsDue } from '#desk/publish-due.ts';
import { type Command, print, Usage, withExistingStores } from './command.ts';

/** Publishes what is due, as the clock of a running newsroom does. */
export const command: Command = {
  help: `npm run newsroom -- publish-due [--dry-run [--now INSTANT]] [--json]
  Publishes every scheduled edition whose time is reached, once and in order.
  --dry-run   only says what would be published
  --now       with --dry-run: asks as if it were then, such as 2026-11-24T09:00:00Z
  --json      prints one JSON value`,
  run: async (args) => {
    const options = {
      'dry-run': { type: 'boolean' },
      now: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const now = instantOf(values.now, values['dry-run'] ?? false);
    await withExistingStores(async (stores) => {
      const json = values.json ?? false;
      if (values['dry-run']) {
        const due = (await whatIsDue(stores, now)).map(({ id, headline, scheduledAt }) => ({
          id,
          headline,
          scheduledAt,
        }));
        const words = due.map(({ headline, scheduledAt }) => `${scheduledAt?.toISOString()}  ${headline}`);
        print(json, due, words.length > 0 ? words.join('\n') : 'Nothing would be published.');
        return;
      }
      const done = await publishDue(stores, now);
      const words = `${done.published.length} published (${done.late.length} late), ${done.blocked.length} blocked.`;
      print(json, done, words);
    });
  },
};

function instantOf(given: string | undefined, dryRun: boolean): Date {
  if (given === undefined) return new Date();
  const now = new Date(given);
  if (Number.isNaN(now.getTime())) throw new Usage('Give --now as an instant, such as 2026-11-24T09:00:00Z.');
  if (now.getTime() > Date.now() && !dryRun)
    throw new Usage('A --now later than the clock goes with --dry-run only.');
  return now;
}
