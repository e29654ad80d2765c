/** How things look in the calendar; the same is said in words at each. */
export function CalendarKey() {
  return (
    <section className="calendar-legend" aria-label="What the signs mean">
      <ul>
        <li className="calendar-entry calendar-scheduled">Scheduled</li>
        <li className="calendar-entry calendar-blocked">Overdue or blocked</li>
        <li className="calendar-entry calendar-published">Published</li>
        <li className="calendar-entry calendar-event">Event of an advisory</li>
        <li className="calendar-entry calendar-archive">From an archive</li>
      </ul>
      <p className="quiet">
        Move what is scheduled by its link, or by dragging it to another day: it keeps its hour, and you are
        asked before.
      </p>
    </section>
  );
}
