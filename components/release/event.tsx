import { formatShown } from '#newsroom/institution-time.ts';
import type { ContactView, DateForm, EventView } from '#newsroom/release-view.ts';
import { ShownTime } from './time.tsx';
import { wordsOf } from './words.ts';

type Props = {
  readonly event: EventView;
  /** Of the page; the event's times are in its own zone. */
  readonly view: DateForm;
  /** Where its calendar file is; absent in a preview and beside an old edition. */
  readonly calendarPath?: string | undefined;
};

/** What a media advisory invites to: when, where, and how one is let in. */
export function EventFacts({ event, view, calendarPath }: Props) {
  const words = wordsOf(view.language);
  const form = { ...view, zone: event.zone };
  return (
    <section className="event" aria-labelledby="event">
      <h2 id="event">{words('event.heading')}</h2>
      <dl>
        <dt>{words('event.when')}</dt>
        <dd className="event-first">
          <EventTime event={event} form={form} />
        </dd>
        {event.place && (
          <>
            <dt>{words('event.where')}</dt>
            <dd className="event-first">{event.place}</dd>
          </>
        )}
        {event.contact && (
          <>
            <dt>{words('event.accreditation')}</dt>
            <dd>
              <Accreditation contact={event.contact} />
            </dd>
            {event.deadline && <dd>{until(event.deadline, form)}</dd>}
          </>
        )}
      </dl>
      {calendarPath && (
        <p className="no-print">
          <a href={calendarPath} type="text/calendar">
            {words('event.calendar')}
          </a>
        </p>
      )}
    </section>
  );
}

/** `24 March 2026 10:00–11:00 UTC+4`; two whole times where it ends on another day. */
function EventTime({ event, form }: { readonly event: EventView; readonly form: DateForm }) {
  if (!event.end) return <ShownTime at={event.start} view={form} />;
  const [start, end] = [event.start, event.end].map((at) =>
    formatShown(at, form.zone, form.language, form.dateStyle),
  );
  if (!start || !end || start.date !== end.date || start.zone !== end.zone) {
    return (
      <>
        <ShownTime at={event.start} view={form} /> – <ShownTime at={event.end} view={form} />
      </>
    );
  }
  return (
    <>
      <time dateTime={start.iso}>{`${start.date} ${start.time}`}</time>–
      <time dateTime={end.iso}>
        {`${end.time}\u00a0`}
        <bdi className="zone" dir="ltr">
          {end.zone}
        </bdi>
      </time>
    </>
  );
}

/** Whom one asks to be let in. */
function Accreditation({ contact }: { readonly contact: ContactView }) {
  return (
    <>
      <bdi>{contact.name}</bdi>
      {contact.phone && (
        <>
          {', '}
          <a className="nobr" href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
            <bdi dir="ltr">{contact.phone}</bdi>
          </a>
        </>
      )}
      {contact.email && (
        <>
          {', '}
          <a href={`mailto:${contact.email}`}>
            <bdi dir="ltr">{contact.email}</bdi>
          </a>
        </>
      )}
    </>
  );
}

function until(at: Date, view: DateForm) {
  return wordsOf(view.language).rich('event.until', { date: () => <ShownTime at={at} view={view} /> });
}
