import type { AdvisoryEvent, EditionContent, EventTime } from './content.ts';
import type { Fault } from './refusal.ts';

/**
 * The event that a media advisory invites to. The content keeps it when its kind is changed, so that
 * nothing typed is lost; readers, hash and requirements know it with an advisory only.
 */
export function eventOf(content: Pick<EditionContent, 'kind' | 'event'>): AdvisoryEvent | null {
  return content.kind === 'media_advisory' ? (content.event ?? null) : null;
}

/** What an advisory lacks to go out: when, where, and times in their order. */
export function eventFaults(content: EditionContent, knownContacts: readonly string[]): Fault[] {
  if (content.kind !== 'media_advisory') return [];
  const event = eventOf(content);
  const placeless = content.included.filter((language) => !event?.places[language]?.trim());
  return [
    ...(event?.start ? [] : [fault('event.start', 'Say when the event begins.')]),
    ...placeless.map((language) => fault(`event.places.${language}`, 'Say where the event takes place.')),
    ...(event ? timeFaults(event) : []),
    ...(event?.contact && !knownContacts.includes(event.contact)
      ? [fault('event.contact', `The press contact ${event.contact} no longer exists.`)]
      : []),
  ];
}

const fault = (field: string, sentence: string): Fault => ({ field, sentence });

function timeFaults({ start, end, contact, deadline }: AdvisoryEvent): Fault[] {
  const faults: Fault[] = [];
  if (start && end && !isBefore(start, end))
    faults.push(fault('event.end', 'The event ends before it begins. Check both times.'));
  if (start && deadline && isBefore(start, deadline))
    faults.push(
      fault('event.deadline', 'The accreditation ends after the event has begun. Check both times.'),
    );
  if (deadline && !contact)
    faults.push(fault('event.contact', 'Say who accredits, or leave the end of the accreditation empty.'));
  return faults;
}

function isBefore(a: EventTime, b: EventTime): boolean {
  return Date.parse(a.instant) < Date.parse(b.instant);
}

/** An event of which nothing is known yet, but the zone of its times. */
export function emptyEvent(zone: string): AdvisoryEvent {
  return { zone, start: null, end: null, places: {}, contact: null, deadline: null };
}

/** Whether nothing was said of the event. */
export function isEmptyEvent({ start, end, places, contact, deadline }: AdvisoryEvent): boolean {
  return !start && !end && !contact && !deadline && Object.values(places).every((place) => place === '');
}
