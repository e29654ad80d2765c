import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Figures } from '#desk/read/figures.ts';
import { dayWords } from '#newsroom/calendar-days.ts';

const YEARS = 5;

/** Which days are counted, the way to other years and days, and the file. */
export function FiguresHead({ figures: { asked, thisYear, zone } }: { readonly figures: Figures }) {
  const { from, until } = asked;
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  return (
    <>
      <PageHeading
        title="Figures"
        intro={
          <>
            From {dayWords(from).whole} to {dayWords(until).whole}, in the institution’s zone, {zone}.
            Releases count at their display time and without standing pages; drafts and limited editions are
            in no figure.
          </>
        }
      >
        {/* A file, not a page: the browser has to ask for it itself. */}
        <a className="button button-plain" href={`/desk/figures/csv?from=${from}&until=${until}`} download>
          Download as a table (CSV)
        </a>
      </PageHeading>
      <div className="calendar-ways">
        <nav aria-label="Years" className="calendar-views">
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
          <TextField name="from" type="date" label="From" defaultValue={from} key={`from ${from}`} />
          <TextField name="until" type="date" label="Until" defaultValue={until} key={`until ${until}`} />
          <Button type="submit">Show</Button>
        </form>
      </div>
    </>
  );
}
