import type { CorrectionComment, GovernmentOrganization, NewsArticle, WithContext } from 'schema-dts';
import type { PublicRelease } from '#db/public/releases.ts';
import { previewPath } from '#newsroom/addresses.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { type EventView, lastTold, type ReleaseView } from '#newsroom/release-view.ts';
import { absolute } from './origin.ts';
import type { Site } from './site.ts';

/**
 * The release for machines: schema.org `NewsArticle` (schema.org has no press release) published by
 * a `GovernmentOrganization`. Its times are those that people see, with the zone's offset.
 */
export function newsArticle(site: Site, found: PublicRelease, view: ReleaseView) {
  const { page, release } = found;
  const iso = (at: Date) => formatShown(at, view.zone, view.language).iso;
  const url = absolute(page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: view.headline,
    image: [absolute(previewPath(page.path, release.liveNumber))],
    description: view.summary,
    inLanguage: view.language,
    identifier: release.reference,
    version: String(release.liveNumber),
    datePublished: iso(page.publishedAt),
    dateModified: iso(lastTold(view) ?? page.publishedAt),
    articleSection: view.section,
    ...(view.withdrawal && { creativeWorkStatus: 'Withdrawn' }),
    isAccessibleForFree: true,
    author: organization(site),
    publisher: organization(site),
    ...correction(view, iso),
  } satisfies WithContext<NewsArticle>;
}

function organization(site: Site): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: site.name, url: absolute(`/${site.language}`) };
}

function correction(view: ReleaseView, iso: (at: Date) => string): { correction?: CorrectionComment[] } {
  const told = view.changes.filter(
    (change) => change.kind === 'correction' || change.kind === 'clarification',
  );
  if (told.length === 0) return {};
  return {
    correction: told.map((change) => ({
      '@type': 'CorrectionComment',
      datePublished: iso(change.at),
      ...(change.words && { text: change.words }),
    })),
  };
}

/** What an advisory invites to, as schema.org `Event`; with the offset of its own zone. */
export function eventData(site: Site, found: PublicRelease, view: ReleaseView, event: EventView) {
  const iso = (at: Date) => formatShown(at, event.zone, view.language).iso;
  const url = absolute(found.page.path);
  const status = view.withdrawal ? 'EventCancelled' : 'EventScheduled';
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: view.headline,
    description: view.summary,
    inLanguage: view.language,
    startDate: iso(event.start),
    ...(event.end && { endDate: iso(event.end) }),
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: event.place, address: event.place },
    organizer: organization(site),
  };
}

/** JSON-LD in the page. `<` is escaped, so that no headline can end the element. */
export function StructuredData({ of }: { readonly of: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a data element
      dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replaceAll('<', '\\u003c') }}
    />
  );
}
