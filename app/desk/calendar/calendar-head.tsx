import Link from 'next/link';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { CalendarScreen } from '#desk/read/calendar.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { CALENDAR_VIEWS, type CalendarView, calendarPath, stepOfView } from '#newsroom/calendar-view.ts';
import { monthCalled, zoneLabel } from '#newsroom/institution-time.ts';

type Props = { readonly screen: CalendarScreen; readonly now: Date };

const VIEW_WORDS: Readonly<Record<CalendarView, string>> = {
  month: 'Month',
  week: 'Week',
  list: 'List',
  day: 'Day',
};
const STEP_WORDS: Readonly<Record<CalendarView, string>> = {
  month: 'month',
  list: 'month',
  week: 'week',
  day: 'day',
};

/** Which span is shown, and the ways to others: plain links, so that each has an address. */
export function CalendarHead({ screen, now }: Props) {
  const { view, on, today, zone } = screen;
  const step = STEP_WORDS[view];
  return (
    <>
      <PageHeading
        title={`Calendar: ${spanWords(screen)}`}
        intro={
          <>
            All times are the institution’s: {zone}, {zoneLabel(now, zone)} today.
          </>
        }
      />
      <div className="calendar-ways">
        <nav aria-label="Other times" className="calendar-steps">
          <Step href={calendarPath(view, stepOfView(view, on, -1))} words="Earlier" what={step} />
          <LinkButton href={calendarPath(view, today)}>Today</LinkButton>
          <Step href={calendarPath(view, stepOfView(view, on, 1))} words="Later" what={step} />
        </nav>
        <form action="/desk/calendar" method="get" className="calendar-jump">
          <input type="hidden" name="view" value={view} />
          <TextField name="on" type="date" label="Go to a day" defaultValue={on} key={on} />
          <Button type="submit">Go</Button>
        </form>
        <nav aria-label="Views" className="calendar-views">
          {CALENDAR_VIEWS.map((one) => (
            <Link
              key={one}
              href={calendarPath(one, on)}
              prefetch={false}
              aria-current={one === view ? 'page' : undefined}
            >
              {VIEW_WORDS[one]}
            </Link>
          ))}
        </nav>
      </div>
    </>
  );
}

type StepProps = { readonly href: string; readonly words: string; readonly what: string };

function Step({ href, words, what }: StepProps) {
  return (
    <LinkButton href={href}>
      {words}
      <span className="sr-only"> {what}</span>
    </LinkButton>
  );
}

function spanWords({ view, on, days }: CalendarScreen): string {
  if (view === 'day') return dayWords(on).whole;
  const [first, last] = [days[0]?.day ?? on, days.at(-1)?.day ?? on];
  if (view === 'week') return `${dayWords(first).short} to ${dayWords(last).short} ${last.slice(0, 4)}`;
  return monthCalled(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 'en').withYear;
}
