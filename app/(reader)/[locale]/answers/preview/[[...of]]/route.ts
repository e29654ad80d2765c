import { notFound } from 'next/navigation';
import { readAddress } from '#db/public/releases.ts';
import { releasePath } from '#newsroom/addresses.ts';
import { drawnCard } from '../../../../preview-image/card.ts';
import { releaseCard, siteCard } from '../../../../preview-image/previews.ts';
import { type Site, siteIn } from '../../../../site.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly locale: string; readonly of?: readonly string[] };

/** Draws `/en/preview.png`, and `/en/news/2018/some-slug/preview-1.png`. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, of: [year, slug] = [] } = await params;
  const site = await siteIn(locale);
  const card =
    year === undefined ? siteCard(site) : await cardAt(site, releasePath(locale, Number(year), slug ?? ''));
  return new Response(new Uint8Array(await drawnCard(card)), { headers: { 'content-type': 'image/png' } });
}

async function cardAt(site: Site, path: string) {
  const at = await readAddress(path);
  return at?.answer === 'page' ? releaseCard(site, at.found) : notFound();
}
