import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '#db/durable.ts';

/**
 * Moves a newsroom that was filled beside the data folder's own place into it. The editorial store goes
 * last: while it is missing, there is no newsroom.
 */
export function moveInto(folder: string, filled: string): void {
  rmSync(join(folder, 'public'), { recursive: true, force: true }); // of an earlier try
  mkdirSync(join(folder, 'public'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(join(filled, 'public'))) {
    renameSync(join(filled, 'public', name), join(folder, 'public', name));
  }
  const others = readdirSync(filled).filter((name) => name !== 'public' && name !== 'editorial.db');
  for (const name of others) renameSync(join(filled, name), join(folder, name));
  syncFolder(join(folder, 'public'));
  syncFolder(folder);
  renameSync(join(filled, 'editorial.db'), join(folder, 'editorial.db'));
  syncFolder(folder);
  rmSync(filled, { recursive: true, force: true });
}
