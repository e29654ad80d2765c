import { DoneNotice } from '#components/desk/done-notice.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { noteShown } from '#desk/note-shown.ts';
import { readDiscussion } from '#desk/read/comments.ts';
import { readComparison } from '#desk/read/comparison.ts';
import { readReview } from '#desk/read/open-edition.ts';
import { atDesk, idIn, inQuery, orItsRelease, type Query } from '../../../at-desk.ts';
import { titled } from '../../../language.ts';
import { WhoIsHere } from '../presence/who-is-here.tsx';
import { ComparedWith } from './compared-with.tsx';
import { Highlights } from './highlights.tsx';
import { ReviewDeeds, ToDeeds } from './review-deeds.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewNavigation } from './review-navigation.tsx';
import { ReviewTexts } from './review-texts.tsx';
import { SelectWords } from './select-words.tsx';
import { SettingDifferences } from './setting-differences.tsx';
import { rangesOf, talkOf } from './talk.ts';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const generateMetadata = titled('Review');

/** What would change for readers, or what changed since somebody looked, and the deeds of the review. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const query = await searchParams;
  const releaseId = idIn((await params).id);
  const review = await orItsRelease(await readReview(stores, actor, releaseId, now), releaseId);
  const asked = {
    from: inQuery(query, 'from'),
    to: inQuery(query, 'to'),
    comment: inQuery(query, 'comment'),
  };
  const comparison = await readComparison(stores, actor, review, asked);
  await noteShown(stores, { personId: actor.id, revisionId: comparison.afterId, now });
  const { release, edition } = review;
  const discussion = await readDiscussion(stores, edition, comparison.after);
  const talk = talkOf(review, comparison, discussion, asked);
  const at = `/desk/releases/${release.id}`;
  return (
    <>
      <PageHeading
        back={{ href: at, label: say('The release') }}
        title={
          <>
            <Headline words={edition.headline} language={release.mainLanguage} />{' '}
            <StateMark state={edition.state} />
          </>
        }
        intro={review.live ? undefined : say('A first edition: nothing of it is public yet.')}
      >
        <LinkButton href={`${at}/preview`}>{say('Preview')}</LinkButton>
        <LinkButton href={`${at}/print?revision=${comparison.afterId}`}>{say('Print')}</LinkButton>
        {review.offers.has('save_draft') ? <LinkButton href={`${at}/edit`}>{say('Edit')}</LinkButton> : null}
        <ToDeeds />
      </PageHeading>
      <DoneNotice deed={inQuery(query, 'done')} />
      <WhoIsHere releaseId={release.id} revisionId={review.revision.id} />
      <ComparedWith comparison={comparison} at={`${at}/review`} zone={review.institution.zone} />
      {talk.may ? <SelectWords at={talk.at({})} /> : null}
      <Highlights ranges={rangesOf(talk)} />
      <div className="release-columns">
        <div className="stack">
          <SettingDifferences review={review} comparison={comparison} />
          <ReviewTexts comparison={comparison} talk={talk} />
        </div>
        <aside className="review-aside">
          <ReviewNavigation comparison={comparison} threads={talk.threads} />
          <ReviewFacts review={review} />
          <ReviewDeeds review={review} isNewest={comparison.isNewest} now={now} />
        </aside>
      </div>
    </>
  );
}
