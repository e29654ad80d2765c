import {
  countLeftOut,
  draftsAfter,
  type ExportRow,
  oldAddressesOf,
  publishedAfter,
  START,
} from '#db/editorial/export.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Reads } from '#db/editorial/store.ts';
import { draftSource } from '#newsroom/draft-source.ts';
import { type Exported, exportLine } from '#newsroom/export-line.ts';
import type { Stores } from '../stores.ts';

/** What an export holds, and what it leaves out. */
export type ExportDone = {
  readonly releases: number;
  readonly drafts: number;
  readonly leftOut: { readonly withdrawn: number; readonly retracted: number; readonly limited: number };
};
export type ExportOptions = {
  readonly drafts: boolean;
  /** Given one line after the other, without its line end. */
  readonly write: (line: string) => Promise<void>;
  readonly progress?: (releases: number) => void;
};

const PAGE = 200;

/**
 * Everything readers have, release by release, in the import format; with `drafts` also what was never
 * public. All of it as it is at one moment, whatever is published meanwhile.
 */
export function exportReleases(stores: Stores, options: ExportOptions): Promise<ExportDone> {
  return stores.editorial.snapshot(async (reads) => {
    const { zone } = await readInstitution(reads);
    const tell = async (rows: readonly ExportRow[]) => {
      for (const line of await linesOf(reads, rows, zone)) await options.write(line);
    };
    const releases = await exportPublished(reads, tell, options);
    const drafts = options.drafts ? await exportDrafts(reads, tell) : 0;
    return { releases, drafts, leftOut: await countLeftOut(reads) };
  });
}

type Tell = (rows: readonly ExportRow[]) => Promise<void>;

async function exportPublished(reads: Reads, tell: Tell, { progress }: ExportOptions): Promise<number> {
  let done = 0;
  for (let after = START; ; ) {
    const rows = await publishedAfter(reads, after, PAGE);
    await tell(rows);
    done += rows.length;
    progress?.(done);
    const last = rows.at(-1)?.release;
    if (!last?.publishedAt || last.reference === null) return done;
    after = { publishedAt: last.publishedAt.getTime(), reference: last.reference };
  }
}

async function exportDrafts(reads: Reads, tell: Tell): Promise<number> {
  let done = 0;
  for (let after = 0; ; ) {
    const rows = await draftsAfter(reads, after, PAGE);
    await tell(rows);
    done += rows.length;
    const last = rows.at(-1);
    if (!last) return done;
    after = last.release.id;
  }
}

async function linesOf(reads: Reads, rows: readonly ExportRow[], zone: string): Promise<string[]> {
  const old = await oldAddressesOf(
    reads,
    rows.map(({ release }) => release.id),
  );
  return rows.map(({ release, content }) => {
    const { id, reference, publishedAt, mainLanguage, fixedSlug } = release;
    const exported: Exported = {
      reference,
      publishedAt,
      mainLanguage,
      fixedSlug,
      content,
      sourceId: release.sourceId ?? (reference === null ? draftSource(release) : null),
      oldAddresses: old.filter((address) => address.releaseId === id),
    };
    return exportLine(exported, zone);
  });
}
