import { notFound } from 'next/navigation';
import { readAddress, readChangeNotes } from '#db/public/releases.ts';
import { releasePath } from '#newsroom/addresses.ts';
import { eventCalendar } from '../../../../../../event-calendar.ts';
import { viewOf } from '../../../../../../release-view.ts';
import { siteIn } from '../../../../../../site.ts';
import { ninjs } from '../../../../../../wire/ninjs.ts';
import { plainText } from '../../../../../../wire/plain-text.ts';

export const dynamic = 'force-dynamic';

type Params = {
  readonly locale: string;
  readonly form: string;
  readonly year: string;
  readonly slug: string;
};

/** Draws `/en/news/2018/some-slug.json` (ninjs), `.txt`, and of an advisory `.ics`. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, form, year, slug } = await params;
  const site = await siteIn(locale);
  const at = await readAddress(releasePath(locale, Number(year), slug));
  if (at?.answer !== 'page') notFound();
  const view = viewOf(site, at.found, await readChangeNotes(at.found.release.reference, locale));
  if (form === 'calendar') {
    return answered('text/calendar; charset=utf-8', eventCalendar(at.found, view, view.event ?? notFound()));
  }
  if (form === 'text') return answered('text/plain; charset=utf-8', plainText(at.found, view));
  return answered('application/json', `${JSON.stringify(ninjs(site, at.found, view), null, 2)}\n`);
}

function answered(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}
