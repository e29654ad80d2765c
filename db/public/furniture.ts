import { and, asc, eq } from 'drizzle-orm';
import { publicReader, readScope } from './reader.ts';
import { furniture, type PublicInstitution, pages, releases } from './schema.ts';

/** A standing page as the menu shows it. */
export type MenuEntry = { readonly path: string; readonly headline: string };

/** What stands around every page: name, mottos, zone, languages, sections. Scope `site`. */
export async function readInstitution(): Promise<PublicInstitution> {
  readScope('site');
  const [row] = await publicReader().db.select().from(furniture).limit(1);
  if (!row)
    throw new Error(
      'The public store holds no furniture. Rebuild it with `npm run newsroom -- rebuild-public`.',
    );
  return row.institution;
}

/** The published standing pages of a language, by release number. Scope `site`. */
export async function readStandingPages(language: string): Promise<readonly MenuEntry[]> {
  readScope('site');
  return publicReader()
    .db.select({ path: pages.path, headline: pages.headline })
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .where(
      and(
        eq(pages.language, language),
        eq(pages.listed, false),
        eq(pages.kind, 'standing_page'),
        eq(releases.state, 'published'),
      ),
    )
    .orderBy(asc(pages.reference));
}
