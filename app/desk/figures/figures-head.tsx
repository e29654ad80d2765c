import Link from 'next/link';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Button } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Figures } from '#desk/read/figures.ts';
import { dayWords } from '#newsroom/calendar-days.ts';

const YEARS = 5;

/** Which days are counted, the way to other years and days, and the file. */
export function FiguresHead({ figures: { asked, thisYear, zone } }: { readonly figures: Figures }) {
  const { from, until } = asked;
  const language = spokenLanguage();
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  return (
    <>
      <PageHeading
        title={say('Figures')}
        intro={say(
          'From {from} to {until}, in the institution’s zone, {zone}. Releases count at their display time and without standing pages; drafts and limited editions are in no figure.',
          { from: dayWords(from, language).whole, until: dayWords(until, language).whole, zone },
        )}
      >
        {/* A file, not a page: the browser has to ask for it itself. */}
        <a className="button button-plain" href={`/desk/figures/csv?from=${from}&until=${until}`} download>
          {say('Download as a table (CSV)')}
        </a>
      </PageHeading>
      <div className="calendar-ways">
        <nav aria-label={say('Years')} className="calendar-views">
          {years.map((year) => (
            <Link
              key={year}
              href={`/desk/figures?from=${year}-01-01&until=${year}-12-31`}
              prefetch={false}
              aria-current={from === `${year}-01-01` && until === `${year}-12-31` ? 'page' : undefined}
            >
              {year}
            </Link>
          ))}
        </nav>
        <form action="/desk/figures" method="get" className="calendar-jump">
          <TextField name="from" type="date" label={say('From')} defaultValue={from} key={`from ${from}`} />
          <TextField
            name="until"
            type="date"
            label={say('Until')}
            defaultValue={until}
            key={`until ${until}`}
          />
          <Button type="submit">{say('Show')}</Button>
        </form>
      </div>
    </>
  );
}
