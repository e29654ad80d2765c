import { notFound } from 'next/navigation';
import type { FeedOf } from '#newsroom/addresses.ts';
import { feedOf } from '../../../../../feeds/feed.ts';
import { FEED_FORMATS, feedFormat } from '../../../../../feeds/formats.ts';
import { siteIn } from '../../../../../site.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly locale: string; readonly format: string; readonly of?: readonly string[] };

/** Draws `/en/feed.rss` and `/en/sections/news/feed.rss`, in each format. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, format: asked, of = [] } = await params;
  const site = await siteIn(locale);
  const format = feedFormat(asked) ?? notFound();
  const { type, write } = FEED_FORMATS[format];
  return new Response(write(await feedOf(site, format, cutDownTo(of))), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}

function cutDownTo([list, key]: readonly string[]): FeedOf {
  return (list === 'section' || list === 'topic') && key !== undefined ? { list, key } : null;
}
