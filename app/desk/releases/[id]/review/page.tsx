import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { noteShown } from '#desk/note-shown.ts';
import { readComparison } from '#desk/read/comparison.ts';
import { readReview } from '#desk/read/open-edition.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../../at-desk.ts';
import { ComparedWith } from './compared-with.tsx';
import { ReviewDeeds } from './review-deeds.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewNavigation } from './review-navigation.tsx';
import { ReviewTexts } from './review-texts.tsx';
import { SettingDifferences } from './setting-differences.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const metadata: Metadata = { title: 'Review' };

/** What would change for readers, or what changed since somebody looked, and the deeds of the review. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const query = await searchParams;
  const review = orNotFound(await readReview(stores, actor, idIn((await params).id), now));
  const asked = { from: inQuery(query, 'from'), to: inQuery(query, 'to') };
  const comparison = await readComparison(stores, actor, review, asked);
  await noteShown(stores, { personId: actor.id, revisionId: comparison.afterId, now });
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
        intro={review.live ? undefined : 'A first edition: nothing of it is public yet.'}
      >
        <LinkButton href={`${at}/preview`}>Preview</LinkButton>
        {review.offers.has('save_draft') ? <LinkButton href={`${at}/edit`}>Edit</LinkButton> : null}
      </PageHeading>
      <DoneNotice deed={inQuery(query, 'done')} />
      <ComparedWith comparison={comparison} at={`${at}/review`} zone={review.institution.zone} />
      <div className="release-columns">
        <div className="stack">
          <SettingDifferences review={review} comparison={comparison} />
          <ReviewTexts comparison={comparison} />
        </div>
        <aside className="review-aside">
          <ReviewNavigation comparison={comparison} />
          <ReviewFacts review={review} />
          <ReviewDeeds review={review} isNewest={comparison.isNewest} now={now} />
        </aside>
      </div>
    </>
  );
}
