import { atomXml } from '../../atom.ts';
import { feedOf } from '../../feed.ts';
import { siteIn } from '../../site.ts';

export const dynamic = 'force-dynamic';

/** The newest releases of a language as an Atom feed. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const site = await siteIn((await params).locale);
  return new Response(atomXml(await feedOf(site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'content-language': site.language },
  });
}
