import { wordsOf } from '#components/release/words.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import type { ChangeMark, ContactView, DateForm, ReleaseView } from '#newsroom/release-view.ts';

/** What is told beside a release's text, as plain lines. */

const TOLD = { correction: 'corrected', clarification: 'clarified', update: 'updated' } as const;

/** `13 September 2018 18:19 UTC+4`. */
export function instantIn({ language, zone, dateStyle }: DateForm, at: Date): string {
  const shown = formatShown(at, zone, language, dateStyle);
  return `${shown.date} ${shown.time} ${shown.zone}`;
}

/** `Corrected 28 October 2026 15:05 UTC+4: There are twelve stations.` */
export function changeLine(view: DateForm, change: ChangeMark): string {
  const date = () => instantIn(view, change.at);
  const told = wordsOf(view.language).markup(`date.${TOLD[change.kind]}`, { date });
  return change.words ? `${told}: ${change.words}` : told;
}

/** The banner of a withdrawn release, line by line; none where it stands. */
export function withdrawalLines(view: ReleaseView): readonly string[] {
  const { withdrawal } = view;
  if (!withdrawal) return [];
  const words = wordsOf(view.language);
  const date = () => instantIn(view, withdrawal.at);
  return [
    words('withdrawn.heading'),
    words.markup('date.withdrawn', { date }),
    withdrawal.words,
    words('withdrawn.keep'),
  ];
}

/** What an advisory invites to, in the times of the event's own zone; nothing where it is none. */
export function eventLines(view: ReleaseView): readonly string[] {
  const { event } = view;
  if (!event) return [];
  const words = wordsOf(view.language);
  const at = (instant: Date) => instantIn({ ...view, zone: event.zone }, instant);
  const { contact, deadline } = event;
  const until = deadline && words.markup('event.until', { date: () => at(deadline) });
  const lines = [
    [words('event.when'), event.end ? `${at(event.start)} – ${at(event.end)}` : at(event.start)],
    [words('event.where'), event.place],
    [words('event.accreditation'), contact && [contactLine(contact), until].filter(Boolean).join(', ')],
  ];
  return lines.flatMap(([name = '', said]) => (said ? [`${name}: ${said}`] : []));
}

function contactLine({ name, duty, phone, email }: ContactView): string {
  return [name, duty, phone, email].filter(Boolean).join(', ');
}
