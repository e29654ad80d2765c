import type { PublicRelease } from '#db/public/releases.ts';
import type { ContactView, EventView, ReleaseView } from '#newsroom/release-view.ts';
import { asInstant, asText, calendarWith } from './icalendar.ts';
import { absolute, publicOrigin } from './origin.ts';

/**
 * The event of a media advisory as a calendar file. Its id holds the reference number, which is never used
 * again, and is the same in every language; each edition is the next in its sequence. A withdrawn
 * advisory cancels it. Nothing in it depends on when it is asked for.
 */
export function eventCalendar(found: PublicRelease, view: ReleaseView, event: EventView): string {
  const { release, page } = found;
  const language = { LANGUAGE: view.language };
  const text = (name: string, words: string) => ({ name, parameters: language, value: asText(words) });
  const told = view.withdrawal?.words ?? view.summary;
  return calendarWith([
    { name: 'UID', value: `${release.reference.replace('/', '-')}@${new URL(publicOrigin()).hostname}` },
    { name: 'DTSTAMP', value: asInstant(page.changedAt) },
    { name: 'LAST-MODIFIED', value: asInstant(page.changedAt) },
    { name: 'CREATED', value: asInstant(release.madePublicAt) },
    { name: 'SEQUENCE', value: String(release.liveNumber) },
    { name: 'STATUS', value: view.withdrawal ? 'CANCELLED' : 'CONFIRMED' },
    { name: 'DTSTART', value: asInstant(event.start) },
    ...(event.end ? [{ name: 'DTEND', value: asInstant(event.end) }] : []),
    text('SUMMARY', view.headline),
    ...(event.place ? [text('LOCATION', event.place)] : []),
    text('DESCRIPTION', `${told}\n\n${absolute(page.path)}`),
    ...(event.contact ? [text('CONTACT', contactLine(event.contact))] : []),
    { name: 'URL', value: absolute(page.path) },
  ]);
}

function contactLine({ name, phone, email }: ContactView): string {
  return [name, phone, email].filter(Boolean).join(', ');
}
