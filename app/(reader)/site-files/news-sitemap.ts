import { create } from 'xmlbuilder2';
import { readNews } from '#db/public/sitemap.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { absolute } from '../origin.ts';
import { inLanguage, type Site } from '../site.ts';
import { writable } from '../xml.ts';
import { type SiteFile, XML } from './site-file.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The releases of the last 48 hours in every language, for search engines' news; also where there are none. */
export async function newsSitemap({ institution }: Site, now: Date): Promise<SiteFile> {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(SITEMAP, 'urlset', { 'xmlns:news': NEWS });
  for (const { path, language, headline, publishedAt } of await readNews(institution.languages, now)) {
    const url = root.ele('url');
    url.ele('loc').txt(absolute(path));
    const news = url.ele(NEWS, 'news:news');
    const publication = news.ele(NEWS, 'news:publication');
    publication.ele(NEWS, 'news:name').txt(inLanguage(institution.names, language, institution));
    publication.ele(NEWS, 'news:language').txt(language.split('-')[0] ?? language);
    news.ele(NEWS, 'news:publication_date').txt(formatShown(publishedAt, institution.zone, language).iso);
    news.ele(NEWS, 'news:title').txt(writable(headline));
  }
  return { type: XML, body: root.end() };
}
