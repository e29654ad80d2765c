import { absolute } from '../origin.ts';
import { PLAIN, type SiteFile } from './site-file.ts';

/** Staff addresses hold nothing for anybody without a session; results of a search are no pages of their own. */
const NOTHING_TO_FIND = ['/desk', '/sign-in', '/link/', '/api/', '/*/search?'];

/** What crawlers are asked to leave alone, and where the sitemaps are (RFC 9309). */
export function robots(): SiteFile {
  const lines = [
    'User-agent: *',
    ...NOTHING_TO_FIND.map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    `Sitemap: ${absolute('/news-sitemap.xml')}`,
  ];
  return { type: PLAIN, body: `${lines.join('\n')}\n` };
}
