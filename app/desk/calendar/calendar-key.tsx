import { say } from '#components/desk/words/say.ts';

/** How things look in the calendar; the same is said in words at each. */
export function CalendarKey() {
  return (
    <section className="calendar-legend" aria-label={say('What the signs mean')}>
      <ul>
        <li className="calendar-entry calendar-scheduled">{say('Scheduled')}</li>
        <li className="calendar-entry calendar-blocked">{say('Overdue or blocked')}</li>
        <li className="calendar-entry calendar-published">{say('Published')}</li>
        <li className="calendar-entry calendar-event">{say('Event of an advisory')}</li>
        <li className="calendar-entry calendar-archive">{say('From an archive')}</li>
      </ul>
      <p className="quiet">
        {say(
          'Move what is scheduled by its link, or by dragging it to another day: it keeps its hour, and you are asked before.',
        )}
      </p>
    </section>
  );
}
