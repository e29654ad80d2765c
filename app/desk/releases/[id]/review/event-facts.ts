import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import type { Fact } from '#components/ui/facts.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { eventOf } from '#newsroom/advisory.ts';
import type { WithFurniture } from './content-facts.tsx';

/** When the event is and who accredits; its place is among the words. */
export function eventFacts(of: WithFurniture): Fact[] {
  if (of.content.kind !== 'media_advisory') return [];
  return (['start', 'end', 'contact', 'deadline'] as const).flatMap((field) => {
    const value = words(of, field);
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
function words(of: WithFurniture, field: keyof typeof NAMES): string {
  const event = eventOf(of.content);
  if (field === 'contact') return contactName(of);
  const time = event?.[field];
  return event && time ? `${time.wall.replace('T', ' ')} (${event.zone})` : '';
}

function contactName({ contacts, institution, content }: WithFurniture): string {
  const key = eventOf(content)?.contact;
  if (!key) return '';
  const card = content.copied?.accreditation ?? contacts.find((contact) => contact.key === key)?.card;
  return nameOf(card?.names ?? {}, institution.mainLanguage, spokenLanguage()) || key;
}
