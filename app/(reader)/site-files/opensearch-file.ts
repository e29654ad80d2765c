import { create } from 'xmlbuilder2';
import { wordsOf } from '#components/release/words.ts';
import { cutAtWord } from '#newsroom/document.ts';
import { searchPath } from '#newsroom/search-asked.ts';
import { absolute } from '../origin.ts';
import type { Site } from '../site.ts';
import { writable } from '../xml.ts';
import type { SiteFile } from './site-file.ts';

const OPENSEARCH = 'http://a9.com/-/spec/opensearch/1.1/';
/** The longest that the description format allows. */
const SHORT = 16;
const LONG = 48;

/** Describes the search of the site's language to browsers (OpenSearch 1.1). */
export function searchDescription({ language, name }: Site): SiteFile {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(OPENSEARCH, 'OpenSearchDescription');
  const text = (element: string, words: string) => root.ele(element).txt(writable(words));
  text('ShortName', cutAtWord(name, SHORT));
  text('LongName', cutAtWord(name, LONG));
  text('Description', wordsOf(language)('description', { name }));
  text('Language', language);
  text('InputEncoding', 'UTF-8');
  text('OutputEncoding', 'UTF-8');
  root.ele('Image', { width: '48', height: '48', type: 'image/x-icon' }).txt(absolute('/favicon.ico'));
  root.ele('Url', {
    type: 'text/html',
    method: 'get',
    template: `${absolute(searchPath(language))}?q={searchTerms}`,
  });
  root.ele('Url', {
    type: 'application/opensearchdescription+xml',
    rel: 'self',
    template: absolute(`/${language}/opensearch.xml`),
  });
  return { type: 'application/opensearchdescription+xml; charset=utf-8', body: root.end() };
}
