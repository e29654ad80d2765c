import { verifyAudit } from '#db/editorial/audit.ts';
import { integrityTroubles } from '#db/integrity.ts';
import { readAuditHead } from './kept-outside.ts';
import { StoreInMaking } from './make-store.ts';
import { isLevel } from './projection.ts';
import { publicWriterOf } from './public-writer.ts';
import type { Stores } from './stores.ts';

/** A plain sentence per trouble found in the stores; empty when all is well. */
export async function checkHealth(stores: Stores): Promise<string[]> {
  const { file } = stores.editorial;
  const troubles = [
    ...integrityTroubles(file, 'editorial store'),
    ...(await publicTroubles(stores)),
    ...(await auditTroubles(stores)),
  ];
  if (!(await isLevel(stores)))
    troubles.push(
      'The public store is not level with the ledger. Start the newsroom, or run rebuild-public.',
    );
  return troubles;
}

/** Of a store that is still being made there is nothing to say but that it is not level. */
async function publicTroubles(stores: Stores): Promise<string[]> {
  try {
    return integrityTroubles((await publicWriterOf(stores)).sqlite.name, 'public store');
  } catch (trouble) {
    if (trouble instanceof StoreInMaking) return [];
    throw trouble;
  }
}

/** What is wrong with the audit log: every entry against the one before, and the head kept outside. */
export function auditTroubles(stores: Stores): Promise<string[]> {
  return verifyAudit(stores.editorial.reads, readAuditHead(stores.dataFolder));
}
