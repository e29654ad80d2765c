import { Instant } from '#components/desk/instant.tsx';
import { say, sayAnswer, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, KIND_WORDS, languageName } from '#components/desk/words.ts';
import { type Fact, Facts } from '#components/ui/facts.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { concerns } from '#newsroom/concerns.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { placeWords } from '../submit/place-words.ts';
import { eventFacts } from './event-facts.ts';

/** What a reviewer has to know besides the words. */
export function ReviewFacts({ review }: { readonly review: ReviewScreen }) {
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('About this edition')}</h2>
      <Facts facts={factsOf(review)} />
      <Ticked review={review} />
    </section>
  );
}

function factsOf(review: ReviewScreen): Fact[] {
  const { content, revision, institution, edition, contributors, approval } = review;
  const { zone } = institution;
  const spoken = spokenLanguage();
  const facts: (Fact | false | null)[] = [
    { name: say('Kind'), value: say(KIND_WORDS[content.kind]) },
    { name: say('Section'), value: sectionName(review, content.section) },
    { name: say('Topics'), value: topicsOf(review, content) },
    { name: say('Languages'), value: content.included.map((one) => languageName(one, spoken)).join(', ') },
    content.kindOfChange && {
      name: say('Kind of change'),
      value: say(CHANGE_WORDS[content.kindOfChange].label),
    },
    content.archiveDate && {
      name: say('Display time'),
      value: <Instant at={new Date(content.archiveDate.instant)} zone={zone} />,
    },
    ...eventFacts(review),
    { name: say('Press contacts'), value: contactsOf(review) || say('None') },
    {
      name: say('Written by'),
      value: contributors.map(({ name }) => name).join(', ') || say('Nobody yet'),
    },
    edition.submittedAt && {
      name: say('Submitted'),
      value: <Submitted review={review} at={edition.submittedAt} />,
    },
    edition.reviewer !== null && { name: say('Reviewer'), value: <bdi>{edition.reviewer}</bdi> },
    approval && {
      name: say('Approved'),
      value: sayWith('by <person></person>, <date></date>', {
        person: <bdi>{approval.person}</bdi>,
        date: <Instant at={approval.at} zone={zone} />,
      }),
    },
    edition.scheduledAt && { name: say('Appears'), value: <Instant at={edition.scheduledAt} zone={zone} /> },
    {
      name: say('Content hash'),
      value: (
        <span className="hash" title={revision.contentHash}>
          {revision.contentHash.slice(0, 16)}…
        </span>
      ),
    },
  ];
  return facts.filter((fact) => fact !== null && fact !== false);
}

function sectionName({ sections, institution }: ReviewScreen, key: string): string {
  return (
    nameOf(
      sections.find((section) => section.key === key)?.names ?? {},
      institution.mainLanguage,
      spokenLanguage(),
    ) || key
  );
}

function topicsOf({ topics, institution }: ReviewScreen, content: EditionContent): string {
  const name = (key: string) =>
    nameOf(
      topics.find((topic) => topic.key === key)?.names ?? {},
      institution.mainLanguage,
      spokenLanguage(),
    ) || key;
  return content.topics.map(name).join(', ') || say('None');
}

function contactsOf({ content, contacts, institution }: ReviewScreen): string {
  const cards =
    content.copied?.contacts ??
    contacts.filter(({ key }) => content.contacts.includes(key)).map(({ card }) => card);
  return cards.map((card) => nameOf(card.names, institution.mainLanguage, spokenLanguage())).join(', ');
}

function Submitted({ review, at }: { readonly review: ReviewScreen; readonly at: Date }) {
  return sayWith('by <person></person>, <date></date>', {
    person: <bdi>{review.edition.submitter ?? say('an import')}</bdi>,
    date: <Instant at={at} zone={review.institution.zone} />,
  });
}

/** What looked wrong and was ticked as right by who submitted it. */
function Ticked({ review }: { readonly review: ReviewScreen }) {
  const { content, live } = review;
  const ticked = concerns(content, live?.content ?? null).filter(({ id }) => content.ticked.includes(id));
  if (ticked.length === 0) return null;
  return (
    <>
      <h3 className="sub-heading">{say('Ticked as correct by who submitted it')}</h3>
      <ul className="list-disc ps-5">
        {ticked.map(({ id, field, sentence }) => (
          <li key={id}>
            {sayAnswer(sentence)} <span className="quiet">{placeWords(field)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
