import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import { type CalendarScreen, readCalendar } from '#desk/read/calendar.ts';
import { isDay } from '#newsroom/calendar-days.ts';
import { CALENDAR_VIEWS } from '#newsroom/calendar-view.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { CalendarHead } from './calendar-head.tsx';
import { CalendarKey } from './calendar-key.tsx';
import { CalendarMoves } from './calendar-moves.tsx';
import { DayList } from './day-list.tsx';
import { MonthTable } from './month-table.tsx';
import { WeekTable } from './week-table.tsx';

export const generateMetadata = titled('Calendar');

/** What appears when, and what appeared: by month, week, day or as a list. */
export default async function CalendarPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const query = await searchParams;
  const view = CALENDAR_VIEWS.find((one) => one === inQuery(query, 'view')) ?? 'month';
  const on = inQuery(query, 'on');
  const screen = orNotFound(
    await readCalendar(stores, actor, { view, on: isDay(on) ? on : null }, now, spokenLanguage()),
  );
  return (
    <div className="calendar">
      <CalendarHead screen={screen} now={now} />
      <DoneNotice deed={inQuery(query, 'done')} />
      {screen.isCut ? (
        <Notice tone="warn" title={say('Not everything is shown')}>
          <p>{say('There is too much in this span. Look at a week or a day of it.')}</p>
        </Notice>
      ) : null}
      <CalendarMoves>
        <Days screen={screen} />
      </CalendarMoves>
      <CalendarKey />
    </div>
  );
}

function Days({ screen }: { readonly screen: CalendarScreen }) {
  if (screen.view === 'month') return <MonthTable screen={screen} />;
  if (screen.view === 'week') return <WeekTable screen={screen} />;
  if (screen.days.every(({ entries, holiday }) => entries.length === 0 && !holiday)) {
    return (
      <EmptyState title={say('Nothing is planned and nothing was published here.')}>
        <p>{say('What is scheduled or published stands here at its time.')}</p>
      </EmptyState>
    );
  }
  return <DayList screen={screen} />;
}
