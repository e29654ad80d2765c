import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readReview } from '#desk/read/open-edition.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../../at-desk.ts';
import { ReviewDeeds } from './review-deeds.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewTexts } from './review-texts.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const metadata: Metadata = { title: 'Review' };

/** What would change for readers, and the deeds of the review. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const review = orNotFound(await readReview(stores, actor, idIn((await params).id), now));
  const { release, edition } = review;
  const at = `/desk/releases/${release.id}`;
  return (
    <>
      <PageHeading
        back={{ href: at, label: 'The release' }}
        title={
          <>
            <Headline words={edition.headline} language={release.mainLanguage} />{' '}
            <StateMark state={edition.state} />
          </>
        }
        intro={
          review.live
            ? `What differs from edition ${review.live.number}, which readers have.`
            : 'A first edition: nothing of it is public yet.'
        }
      >
        <LinkButton href={`${at}/preview`}>Preview</LinkButton>
        {review.offers.has('save_draft') ? <LinkButton href={`${at}/edit`}>Edit</LinkButton> : null}
      </PageHeading>
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <div className="release-columns">
        <ReviewTexts review={review} />
        <aside>
          <ReviewFacts review={review} />
          <ReviewDeeds review={review} now={now} />
        </aside>
      </div>
    </>
  );
}
