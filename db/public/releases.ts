import { and, asc, desc, eq } from 'drizzle-orm';
import { publicReader, readScope } from './reader.ts';
import { addresses, editions, editionTexts, notices, pages, releases } from './schema.ts';

export type Release = typeof releases.$inferSelect;
export type Edition = typeof editions.$inferSelect;
export type EditionText = typeof editionTexts.$inferSelect;
export type Notice = typeof notices.$inferSelect;
export type Page = typeof pages.$inferSelect;

/** One language version of a release. */
export type Version = { readonly language: string; readonly path: string };

/** A release as readers of one language may see it. */
export type PublicRelease = {
  readonly release: Release;
  readonly page: Page;
  /** The live edition's words. */
  readonly text: EditionText;
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** Newest first. */
  readonly notices: readonly Notice[];
  /** Every language it can be read in. */
  readonly versions: readonly Version[];
};

/** A release that was taken away: what may still be told. */
export type GoneRelease = { readonly release: Release; readonly notices: readonly Notice[] };

export type AtAddress =
  | { readonly answer: 'page'; readonly found: PublicRelease }
  | { readonly answer: 'gone'; readonly found: GoneRelease }
  | { readonly answer: 'moved'; readonly target: string };

/** What is at an address, or null where nothing ever was. Scope `release:<reference>`. */
export async function readAddress(path: string): Promise<AtAddress | null> {
  const first = await addressAt(path);
  if (!first) return null;
  readScope(`release:${first.reference}`);
  const address = await addressAt(path); // again, now that a later change would be noticed
  if (!address) return null;
  if (address.answer === 'moved' && address.target) return { answer: 'moved', target: address.target };
  const release = await releaseRow(address.reference);
  if (!release) return null;
  if (address.answer === 'gone') {
    return { answer: 'gone', found: { release, notices: await readNotices(address.reference) } };
  }
  const found = await readPublicRelease(release, address.language);
  return found && { answer: 'page', found };
}

/** An edition's words in a language; null where it has none or no longer has any. Scope `release:<reference>`. */
export async function readEditionText(
  reference: string,
  number: number,
  language: string,
): Promise<EditionText | null> {
  readScope(`release:${reference}`);
  const [row] = await publicReader()
    .db.select()
    .from(editionTexts)
    .where(
      and(
        eq(editionTexts.reference, reference),
        eq(editionTexts.number, number),
        eq(editionTexts.language, language),
      ),
    );
  return row ?? null;
}

/** Every edition's change note in a language, by edition number. Scope `release:<reference>`. */
export async function readChangeNotes(
  reference: string,
  language: string,
): Promise<ReadonlyMap<number, string>> {
  readScope(`release:${reference}`);
  const rows = await publicReader()
    .db.select({ number: editionTexts.number, note: editionTexts.changeNote })
    .from(editionTexts)
    .where(and(eq(editionTexts.reference, reference), eq(editionTexts.language, language)));
  return new Map(rows.map((row) => [row.number, row.note]));
}

/** The languages in which an edition can be read. Scope `release:<reference>`. */
export async function readEditionLanguages(reference: string, number: number): Promise<readonly string[]> {
  readScope(`release:${reference}`);
  const rows = await publicReader()
    .db.select({ language: editionTexts.language })
    .from(editionTexts)
    .where(and(eq(editionTexts.reference, reference), eq(editionTexts.number, number)));
  return rows.map((row) => row.language);
}

async function readPublicRelease(release: Release, language: string): Promise<PublicRelease | null> {
  const { reference } = release;
  const [versions, text, numbered, told] = await Promise.all([
    pageRows(reference),
    readEditionText(reference, release.liveNumber, language),
    editionRows(reference),
    readNotices(reference),
  ]);
  const page = versions.find((version) => version.language === language);
  if (!page || !text) return null;
  return { release, page, text, editions: numbered, notices: told, versions };
}

async function addressAt(path: string) {
  const [row] = await publicReader().db.select().from(addresses).where(eq(addresses.path, path));
  return row ?? null;
}

async function releaseRow(reference: string): Promise<Release | null> {
  const [row] = await publicReader().db.select().from(releases).where(eq(releases.reference, reference));
  return row ?? null;
}

async function pageRows(reference: string): Promise<readonly Page[]> {
  return publicReader()
    .db.select()
    .from(pages)
    .where(eq(pages.reference, reference))
    .orderBy(asc(pages.language));
}

async function editionRows(reference: string): Promise<readonly Edition[]> {
  return publicReader()
    .db.select()
    .from(editions)
    .where(eq(editions.reference, reference))
    .orderBy(desc(editions.number));
}

async function readNotices(reference: string): Promise<readonly Notice[]> {
  return publicReader()
    .db.select()
    .from(notices)
    .where(eq(notices.reference, reference))
    .orderBy(desc(notices.number));
}
