import { datelineOf } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { PublicRelease } from '#db/public/releases.ts';
import type { ContactView, ReleaseView } from '#newsroom/release-view.ts';
import { plainParagraphs } from '../compared.ts';
import { absolute } from '../origin.ts';
import { changeLine, eventLines, instantIn, withdrawalLines } from './told.ts';

/**
 * A release as a journalist pastes it: headline, what was told since, an event's time
 * and place, dateline and body, boilerplate,
 * press contact, end mark, notes to editors, number and address. Blank lines part paragraphs. It holds
 * no control characters for the direction of writing: they would travel along with what is pasted.
 */
export function plainText(found: PublicRelease, view: ReleaseView): string {
  const words = wordsOf(view.language);
  const changes = view.changes.map((change) => changeLine(view, change));
  const parts = [
    banner(view),
    view.headline,
    view.subhead,
    changes.join('\n'),
    eventLines(view).join('\n'),
    opened(datelineOf(view), found.text.bodyText),
    headed(words('release.about'), plainParagraphs(view.boilerplateHtml)),
    contacts(view),
    view.endMark,
    headed(words('release.notes'), plainParagraphs(view.notesHtml)),
    record(found, view),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function banner(view: ReleaseView): string {
  const [heading, ...lines] = withdrawalLines(view);
  return heading === undefined ? '' : [`*** ${heading} ***`, ...lines, '***'].join('\n');
}

function opened(opening: string, body: string): string {
  return opening ? `${opening} — ${body}` : body;
}

function headed(heading: string, text: string): string {
  return text && `${heading}\n\n${text}`;
}

function contacts(view: ReleaseView): string {
  const heading = wordsOf(view.language)('release.contacts', { count: view.contacts.length });
  return headed(heading, view.contacts.map(contactLines).join('\n\n'));
}

function contactLines({ name, duty, phone, email }: ContactView): string {
  return [[name, duty].filter(Boolean).join(', '), phone, email].filter(Boolean).join('\n');
}

function record({ page, release }: PublicRelease, view: ReleaseView): string {
  const words = wordsOf(view.language);
  return [
    words('release.number', { number: release.reference }),
    `${words('date.published')}: ${instantIn(view, page.publishedAt)}`,
    absolute(page.path),
  ].join('\n');
}
