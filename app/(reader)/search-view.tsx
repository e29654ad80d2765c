import type { EntryView } from '#components/release/entry.tsx';
import { Marked } from '#components/release/marked.tsx';
import type { FoundEntry } from '#db/public/search.ts';
import { excerpt } from '#newsroom/excerpt.ts';
import { highlighted, missingIn } from '#newsroom/highlight.ts';
import { daySpan } from '#newsroom/institution-time.ts';
import type { SearchAsked } from '#newsroom/search-asked.ts';
import type { Term } from '#newsroom/search-query.ts';
import { entryView } from './entry-view.ts';
import type { Site } from './site.ts';

/** The time of a search as instants: the days asked for in the institution's zone. */
export function timeAsked(site: Site, { from, to }: Pick<SearchAsked, 'from' | 'to'>) {
  const { zone } = site.institution;
  return {
    from: from === null ? null : daySpan(from, zone).from,
    until: to === null ? null : daySpan(to, zone).until,
  };
}

/**
 * A release that was found, with what was found marked. What stands neither in the headline nor in the
 * summary is shown by a passage of the text in the summary's place.
 */
export function foundView(site: Site, entry: FoundEntry, terms: readonly Term[]): EntryView {
  const missing = missingIn([entry.headline, entry.summary], terms);
  const passage = missing.length > 0 ? excerpt(entry.bodyText, missing, terms) : null;
  return {
    ...entryView(site, entry),
    headline: <Marked runs={highlighted(entry.headline, terms)} />,
    summary: <Marked runs={passage ?? highlighted(entry.summary, terms)} />,
  };
}
