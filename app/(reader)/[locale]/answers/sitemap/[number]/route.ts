import { siteIn } from '../../../../site.ts';
import { sitemapPart } from '../../../../site-files/sitemaps.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly locale: string; readonly number: string };

/** Draws `/en/sitemap-1.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, number } = await params;
  const { type, body } = await sitemapPart(await siteIn(locale), Number(number));
  return new Response(body, { headers: { 'content-type': type } });
}
