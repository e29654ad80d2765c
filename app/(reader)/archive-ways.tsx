import { type Way, Ways } from '#components/release/ways.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readMonths, readTopicCounts, readYearNumbers, readYears } from '#db/public/archive.ts';
import { archivePath, topicPath } from '#newsroom/addresses.ts';
import { monthCalled } from '#newsroom/institution-time.ts';
import { type Site, topicName } from './site.ts';

/** Every year with how many releases it has. */
export async function YearsCounted({ site }: { readonly site: Site }) {
  const years = await readYears(site.language);
  const ways = years.map(({ key, count }) => ({ path: archivePath(site.language, key), name: key, count }));
  return <YearWays site={site} ways={ways} />;
}

/** Every year, on the page of one: without counts, so that this page stays as it is while another year grows. */
export async function YearsBeside({ site, year }: { readonly site: Site; readonly year: string }) {
  const years = await readYearNumbers(site.language);
  const ways = years.map((key) => ({ path: archivePath(site.language, key), name: key }));
  return <YearWays site={site} ways={ways} here={archivePath(site.language, year)} />;
}

function YearWays({
  site,
  ways,
  here,
}: {
  readonly site: Site;
  readonly ways: readonly Way[];
  readonly here?: string | undefined;
}) {
  const heading = wordsOf(site.language)('archive.byYear');
  return <Ways language={site.language} id="years" heading={heading} ways={ways} here={here} />;
}

/** The months of a year with how many releases each has. */
export async function Months({
  site,
  year,
  here,
}: {
  readonly site: Site;
  readonly year: string;
  readonly here?: string | undefined;
}) {
  const { language } = site;
  const ways = (await readMonths(language, year)).map(({ key, count }) => {
    const month = key.slice(5);
    const name = monthCalled(Number(year), Number(month), language).alone;
    return { path: archivePath(language, year, month), name, count };
  });
  const heading = wordsOf(language)('archive.byMonth');
  return <Ways language={language} id="months" heading={heading} ways={ways} here={here} />;
}

/** Every topic that releases of this language carry, by name, with how many do. */
export async function TopicsCounted({ site }: { readonly site: Site }) {
  const { language } = site;
  const ways = (await readTopicCounts(language)).map(({ key, count }) => ({
    path: topicPath(language, key),
    name: topicName(site, key),
    count,
  }));
  const byName = new Intl.Collator(language);
  ways.sort((a, b) => byName.compare(a.name, b.name));
  const heading = wordsOf(language)('archive.byTopic');
  return <Ways language={language} id="topics" heading={heading} ways={ways} />;
}
