import { eventCalendar } from '../../../../../event-calendar.ts';
import { viewOf } from '../../../../../release-view.ts';
import { releaseAt, siteIn } from '../../../../../site.ts';
import { pathBelow, type ReleaseParams } from '../path-below.ts';

export const dynamic = 'force-dynamic';

/** The event of a media advisory for calendars. Readers know it as `…/{slug}.ics`; the rewrite stands in next.config.ts. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<ReleaseParams> },
): Promise<Response> {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAt(pathBelow(given));
  const view = at?.answer === 'page' ? viewOf(site, at.found, new Map()) : null;
  if (at?.answer !== 'page' || !view?.event) return new Response(null, { status: 404 });
  return new Response(eventCalendar(at.found, view, view.event), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-language': site.language },
  });
}
