import { Instant } from '#components/desk/instant.tsx';
import { say, sayAnswer, sayWith } from '#components/desk/words/say.ts';
import { type Fact, Facts } from '#components/ui/facts.tsx';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { concerns } from '#newsroom/concerns.ts';
import { placeWords } from '../submit/place-words.ts';
import { contentFacts } from './content-facts.tsx';

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
  const { revision, institution, edition, contributors, approval } = review;
  const { zone } = institution;
  const facts: (Fact | false | null)[] = [
    ...contentFacts(review),
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
