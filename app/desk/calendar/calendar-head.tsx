import Link from 'next/link';
import { unseen } from '#components/desk/unseen.tsx';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { CalendarScreen } from '#desk/read/calendar.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { CALENDAR_VIEWS, type CalendarView, calendarPath, stepOfView } from '#newsroom/calendar-view.ts';
import { monthCalled, zoneLabel } from '#newsroom/institution-time.ts';

type Props = { readonly screen: CalendarScreen; readonly now: Date };

const VIEW_WORDS: Readonly<Record<CalendarView, Sentence>> = {
  month: 'Month',
  week: 'Week',
  list: 'List',
  day: 'Day',
};
const MONTH_STEPS = {
  before: 'Earlier<unseen> month</unseen>',
  after: 'Later<unseen> month</unseen>',
} as const;
const STEP_WORDS: Readonly<Record<CalendarView, { readonly before: Sentence; readonly after: Sentence }>> = {
  month: MONTH_STEPS,
  list: MONTH_STEPS,
  week: { before: 'Earlier<unseen> week</unseen>', after: 'Later<unseen> week</unseen>' },
  day: { before: 'Earlier<unseen> day</unseen>', after: 'Later<unseen> day</unseen>' },
};

/** Which span is shown, and the ways to others: plain links, so that each has an address. */
export function CalendarHead({ screen, now }: Props) {
  const { view, on, today, zone } = screen;
  const { before, after } = STEP_WORDS[view];
  return (
    <>
      <PageHeading
        title={say('Calendar: {span}', { span: spanCalled(screen) })}
        intro={say('All times are the institution’s: {zone}, {offset} today.', {
          zone,
          offset: zoneLabel(now, zone),
        })}
      />
      <div className="calendar-ways">
        <nav aria-label={say('Other times')} className="calendar-steps">
          <Step href={calendarPath(view, stepOfView(view, on, -1))} words={before} />
          <LinkButton href={calendarPath(view, today)}>{say('Today')}</LinkButton>
          <Step href={calendarPath(view, stepOfView(view, on, 1))} words={after} />
        </nav>
        <form action="/desk/calendar" method="get" className="calendar-jump">
          <input type="hidden" name="view" value={view} />
          <TextField name="on" type="date" label={say('Go to a day')} defaultValue={on} key={on} />
          <Button type="submit">{say('Go')}</Button>
        </form>
        <nav aria-label={say('Views')} className="calendar-views">
          {CALENDAR_VIEWS.map((one) => (
            <Link
              key={one}
              href={calendarPath(one, on)}
              prefetch={false}
              aria-current={one === view ? 'page' : undefined}
            >
              {say(VIEW_WORDS[one])}
            </Link>
          ))}
        </nav>
      </div>
    </>
  );
}

function Step({ href, words }: { readonly href: string; readonly words: Sentence }) {
  return <LinkButton href={href}>{sayWith(words, { unseen })}</LinkButton>;
}

function spanCalled({ view, on, days }: CalendarScreen): string {
  const language = spokenLanguage();
  if (view === 'day') return dayWords(on, language).whole;
  const [first, last] = [days[0]?.day ?? on, days.at(-1)?.day ?? on];
  if (view === 'week') {
    const ends = { first: dayWords(first, language).short, last: dayWords(last, language).short };
    return say('{first} to {last} {year}', { ...ends, year: last.slice(0, 4) });
  }
  return monthCalled(Number(on.slice(0, 4)), Number(on.slice(5, 7)), language).withYear;
}
