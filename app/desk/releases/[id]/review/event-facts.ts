import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import type { Fact } from '#components/ui/facts.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { eventOf } from '#newsroom/advisory.ts';
import type { EditionContent } from '#newsroom/content.ts';

/** When the event is and who accredits; its place is among the words. */
export function eventFacts(review: ReviewScreen): Fact[] {
  const { content } = review;
  if (content.kind !== 'media_advisory') return [];
  return (['start', 'end', 'contact', 'deadline'] as const).flatMap((field) => {
    const value = words(review, content, field);
    if (value === '' && field !== 'start') return [];
    return [{ name: say(NAMES[field]), value: value || say('Not set') }];
  });
}

const NAMES = {
  start: 'Event begins',
  end: 'Event ends',
  contact: 'Who accredits',
  deadline: 'Accreditation until',
} as const satisfies Record<string, Sentence>;

/** Empty where it is not set. */
function words(review: ReviewScreen, content: EditionContent, field: keyof typeof NAMES): string {
  const event = eventOf(content);
  if (field === 'contact') return contactName(review, content);
  const time = event?.[field];
  return event && time ? `${time.wall.replace('T', ' ')} (${event.zone})` : '';
}

function contactName({ contacts, institution }: ReviewScreen, content: EditionContent): string {
  const key = eventOf(content)?.contact;
  if (!key) return '';
  const card = content.copied?.accreditation ?? contacts.find((contact) => contact.key === key)?.card;
  return nameOf(card?.names ?? {}, institution.mainLanguage, spokenLanguage()) || key;
}
