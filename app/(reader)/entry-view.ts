import type { EntryView } from '#components/release/entry.tsx';
import type { Listed } from '#db/public/lists.ts';
import { type Site, sectionName } from './site.ts';

/** A row of a list with its section named in the site's language. */
export function entryView(site: Site, row: Listed): EntryView {
  return { ...row, section: sectionName(site, row.section) };
}
