import { Instant } from '#components/desk/instant.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageName } from '#components/desk/words.ts';
import type { Fact } from '#components/ui/facts.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import { eventFacts } from './event-facts.ts';

/** A content, with what its keys stand for. */
export type WithFurniture = Pick<OpenEdition, 'content' | 'institution' | 'sections' | 'topics' | 'contacts'>;

/** What goes out besides the words: all of it is in the hash. */
export function contentFacts(of: WithFurniture): Fact[] {
  const { content, institution } = of;
  const spoken = spokenLanguage();
  const facts: (Fact | false | null | undefined)[] = [
    { name: say('Kind'), value: say(KIND_WORDS[content.kind]) },
    { name: say('Section'), value: sectionName(of, content.section) },
    { name: say('Topics'), value: topicsOf(of) },
    { name: say('Languages'), value: content.included.map((one) => languageName(one, spoken)).join(', ') },
    content.kindOfChange && {
      name: say('Kind of change'),
      value: say(CHANGE_WORDS[content.kindOfChange].label),
    },
    content.archiveDate && {
      name: say('Display time'),
      value: <Instant at={new Date(content.archiveDate.instant)} zone={institution.zone} />,
    },
    ...eventFacts(of),
    { name: say('Press contacts'), value: contactsOf(of) || say('None') },
  ];
  return facts.filter((fact) => fact !== null && fact !== undefined && fact !== false);
}

function sectionName({ sections, institution }: WithFurniture, key: string): string {
  return (
    nameOf(
      sections.find((section) => section.key === key)?.names ?? {},
      institution.mainLanguage,
      spokenLanguage(),
    ) || key
  );
}

function topicsOf({ topics, institution, content }: WithFurniture): string {
  const name = (key: string) =>
    nameOf(
      topics.find((topic) => topic.key === key)?.names ?? {},
      institution.mainLanguage,
      spokenLanguage(),
    ) || key;
  return content.topics.map(name).join(', ') || say('None');
}

function contactsOf({ content, contacts, institution }: WithFurniture): string {
  const cards =
    content.copied?.contacts ??
    contacts.filter(({ key }) => content.contacts.includes(key)).map(({ card }) => card);
  return cards.map((card) => nameOf(card.names, institution.mainLanguage, spokenLanguage())).join(', ');
}
