import { ledgerAfter, ledgerHead } from '#db/editorial/ledger.ts';
import { findRelease } from '#db/editorial/releases.ts';
import { heldSequence, type Withheld, withhold } from '#db/public/held.ts';
import { forgetPublicStore } from '#db/public/store.ts';
import type { Stores } from './stores.ts';

declare global {
  /** Up to which ledger row this process has seen to it that readers have nothing that no longer holds. */
  var communiqueWithheldUpTo: { readonly folder: string; readonly sequence: number } | undefined;
}

/**
 * While readers are given only what was finished from an older store: takes from them what ledger rows that it
 * does not have are about. What is new waits for the new store; what was withdrawn or corrected is gone at once.
 */
export async function withholdWaiting({ editorial, publicFolder }: Stores): Promise<void> {
  const known = globalThis.communiqueWithheldUpTo;
  const from = known?.folder === publicFolder ? known.sequence : heldSequence(publicFolder);
  // Pages of another history may say what this one never published.
  if (from === null || from > (await ledgerHead(editorial.reads))) return forgetPublicStore(publicFolder);
  let last = from;
  for (;;) {
    const rows = await ledgerAfter(editorial.reads, last);
    const newest = rows.at(-1);
    if (!newest) break;
    const releases: Withheld[] = [];
    for (const id of new Set(rows.map(({ releaseId }) => releaseId))) {
      const release = id === null ? null : await findRelease(editorial.reads, id);
      if (release?.reference)
        releases.push({ reference: release.reference, everywhere: release.fixedSlug !== null });
    }
    await withhold(publicFolder, releases, newest.at);
    last = newest.sequence;
  }
  globalThis.communiqueWithheldUpTo = { folder: publicFolder, sequence: last };
}
