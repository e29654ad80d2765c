import { dueEditions, findEdition } from '#db/editorial/editions.ts';
import { editorIds, wasTold } from '#db/editorial/notifications.ts';
import { isDue } from '#newsroom/schedule.ts';
import { notify } from './notify.ts';
import type { Stores } from './stores.ts';

/** The clock looks more often than this; what is later than it is overdue. */
const GRACE_MS = 5_000;

/** Tells the editors, once for each publish time, of editions that are due and still not public for whatever reason. */
export async function alarmOverdue({ editorial }: Stores, now: Date): Promise<void> {
  const late = new Date(now.getTime() - GRACE_MS);
  for (const { id, scheduledAt } of await dueEditions(editorial.reads, late)) {
    // One that was refused has its own alarm, with the reason.
    if (scheduledAt === null || (await wasAlarmed(editorial.reads, id, scheduledAt))) continue;
    await editorial.tx(async (tx) => {
      const edition = await findEdition(tx, id);
      if (!edition?.scheduledAt || !isDue(edition.scheduledAt, late)) return;
      if (await wasAlarmed(tx, id, edition.scheduledAt)) return;
      await notify(tx, await editorIds(tx), { deed: 'overdue', editionId: id, at: now });
    });
  }
}

async function wasAlarmed(
  db: Parameters<typeof wasTold>[0],
  editionId: number,
  since: Date,
): Promise<boolean> {
  return (await wasTold(db, editionId, 'overdue', since)) || wasTold(db, editionId, 'blocked', since);
}
