import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { MoveScreen } from '#desk/read/move.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { resolveWall } from '#newsroom/institution-time.ts';
import { isNear } from '#newsroom/schedule.ts';
import { CalendarEntryRow } from '../../../calendar/calendar-entry.tsx';

/** What else happens on the wished day, and what speaks against it. */
export function MoveDay({ screen }: { readonly screen: MoveScreen }) {
  const { day, open } = screen;
  const { zone } = open.institution;
  const words = dayWords(day.day, spokenLanguage());
  return (
    <section aria-labelledby="that-day" className="calendar-move-day stack">
      <h2 id="that-day" className="card-title">
        {words.whole}
      </h2>
      {against(screen).map((sentence) => (
        <Notice key={sentence} tone="warn">
          <p>{sentence}</p>
        </Notice>
      ))}
      {day.entries.length === 0 ? (
        <p className="quiet">{say('Nothing else is planned.')}</p>
      ) : (
        <ul>
          {day.entries.map((entry) => (
            <CalendarEntryRow
              key={`${entry.sort} ${entry.row.editionId}`}
              entry={{ ...entry, mayMove: false }}
              zone={zone}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const CLOCKS: Readonly<Record<'forward' | 'back', Sentence>> = {
  forward: 'The clocks go forward on this day.',
  back: 'The clocks go back on this day.',
};

function against({ day, moved, open }: MoveScreen): readonly string[] {
  const resolved = resolveWall(moved.wall, open.institution.zone);
  const planned = day.entries.filter(({ sort }) => sort === 'scheduled');
  const isClose = resolved.kind === 'one' && planned.some(({ at }) => isNear(at, resolved.instant));
  return [
    ...(day.holiday ? [say('It is a holiday: {holiday}.', { holiday: day.holiday })] : []),
    ...(day.isWeekend ? [say('It is a weekend.')] : []),
    ...(day.clocks ? [say(CLOCKS[day.clocks])] : []),
    ...(isClose ? [say('Another release appears less than a quarter of an hour from it.')] : []),
  ];
}
