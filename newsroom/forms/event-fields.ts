import { emptyEvent, isEmptyEvent } from '../advisory.ts';
import type { AdvisoryEvent, EventTime } from '../content.ts';
import { isKnownZone, resolveWall } from '../institution-time.ts';
import { sanitizeLine } from '../requirements.ts';
import type { ByLanguage } from '../vocabulary.ts';

/**
 * The fields of an advisory's event: `event.zone`, `event.start`, `event.end`, `event.deadline`,
 * `event.contact`, and `event.places.az`. The zone says that the form held them at all.
 */
export type EventEdits = Omit<AdvisoryEvent, 'places'> & { readonly places: ByLanguage };

type Fields = Readonly<Record<string, string>>;
type Wrong = (field: string, sentence: string) => void;

const PLACE = /^event\.places\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;
const LONGEST_PLACE = 300;

/** What was typed of the event; undefined where the form did not hold it. */
export function eventIn(fields: Fields, wrong: Wrong): EventEdits | undefined {
  const zone = fields['event.zone']?.trim();
  if (zone === undefined) return undefined;
  if (!isKnownZone(zone)) {
    wrong('event.zone', 'Choose a time zone such as Asia/Baku.');
    return undefined;
  }
  const at = (name: string) => timeOf(fields[name]?.trim() ?? '', zone, (sentence) => wrong(name, sentence));
  const contact = fields['event.contact']?.trim() ?? '';
  return {
    zone,
    start: at('event.start'),
    end: at('event.end'),
    places: placesIn(fields, wrong),
    contact: /^[a-z0-9-]{1,64}$/.test(contact) ? contact : null,
    deadline: at('event.deadline'),
  };
}

/** A repeated hour means the first of the two: nobody invites the press to the other. */
function timeOf(wall: string, zone: string, wrong: (sentence: string) => void): EventTime | null {
  if (wall === '') return null;
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) ? instantOf(wall, zone) : null;
  if (instant) return { instant: instant.toISOString(), wall };
  wrong('There is no such time. Give a date and a time, such as 2026-11-24 09:00.');
  return null;
}

function instantOf(wall: string, zone: string): Date | null {
  try {
    const resolved = resolveWall(wall, zone);
    if (resolved.kind === 'gap') return null;
    return resolved.kind === 'one' ? resolved.instant : resolved.earlier;
  } catch (trouble) {
    if (trouble instanceof RangeError) return null;
    throw trouble;
  }
}

function placesIn(fields: Fields, wrong: Wrong): ByLanguage {
  const places: Record<string, string> = {};
  for (const [field, typed] of Object.entries(fields)) {
    const language = PLACE.exec(field)?.[1];
    if (!language) continue;
    const place = sanitizeLine(typed.replace(/[\r\n]+/g, ' '));
    if (place.length > LONGEST_PLACE) wrong(field, `Shorten this to ${LONGEST_PLACE} characters.`);
    places[language] = place;
  }
  return places;
}

/** The event with the edits put in; undefined where nothing is said of one. */
export function editedEvent(
  before: AdvisoryEvent | undefined,
  edits: EventEdits | undefined,
): AdvisoryEvent | undefined {
  if (!edits) return before;
  const places = { ...(before ?? emptyEvent(edits.zone)).places, ...edits.places };
  const said = Object.entries(places).filter(([, place]) => place !== '');
  const event = { ...edits, places: Object.fromEntries(said) };
  return isEmptyEvent(event) ? undefined : event;
}
