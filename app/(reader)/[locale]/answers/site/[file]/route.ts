import { notFound } from 'next/navigation';
import { type Site, siteIn } from '../../../../site.ts';
import { manifest } from '../../../../site-files/manifest-file.ts';
import { newsSitemap } from '../../../../site-files/news-sitemap.ts';
import { searchDescription } from '../../../../site-files/opensearch-file.ts';
import { robots } from '../../../../site-files/robots-file.ts';
import { securityFile } from '../../../../site-files/security-file.ts';
import type { SiteFile } from '../../../../site-files/site-file.ts';
import { sitemapIndex } from '../../../../site-files/sitemaps.ts';

export const dynamic = 'force-dynamic';

type Draw = (site: Site, now: Date) => SiteFile | Promise<SiteFile | null>;

const FILES = new Map<string, Draw>([
  ['manifest', manifest],
  ['news-sitemap', newsSitemap],
  ['opensearch', searchDescription],
  ['robots', robots],
  ['security', securityFile],
  ['sitemap', sitemapIndex],
]);

type Params = { readonly locale: string; readonly file: string };

/** Draws what the whole site says to programs: `/robots.txt`, `/sitemap.xml` and their like. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale, file } = await params;
  const draw = FILES.get(file) ?? notFound();
  const { type, body } = (await draw(await siteIn(locale), new Date())) ?? notFound();
  return new Response(body, { headers: { 'content-type': type } });
}
