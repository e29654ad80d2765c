import { and, asc, eq } from 'drizzle-orm';
import { publicReader, readScope } from './reader.ts';
import { furniture, type InstitutionContact, type PublicInstitution, pages, releases } from './schema.ts';

/** A standing page as the menu shows it. */
export type MenuEntry = { readonly path: string; readonly headline: string };

/** What stands around every page: name, mottos, zone, languages, sections, topics. Scope `site`. */
export async function readInstitution(): Promise<PublicInstitution> {
  readScope('site');
  const [row] = await publicReader().db.select({ institution: furniture.institution }).from(furniture);
  if (!row)
    throw new Error(
      'The public store holds no furniture. Rebuild it with `npm run newsroom -- rebuild-public`.',
    );
  return { dateStyle: 'long', ...row.institution };
}

/** The press contacts of the institution, the default first. Scope `contacts`. */
export async function readContacts(): Promise<readonly InstitutionContact[]> {
  readScope('contacts');
  const [row] = await publicReader().db.select({ contacts: furniture.contacts }).from(furniture);
  return row?.contacts ?? [];
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
