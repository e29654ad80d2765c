import { say, sayAnswer } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { approveAction, publishAction, unscheduleAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';
import { ForceForm } from './force-form.tsx';
import { ReopenForm, ReturnForm } from './return-forms.tsx';
import { ReviewerForm } from './reviewer-form.tsx';
import { ScheduleForm } from './schedule-form.tsx';

type Props = {
  readonly review: ReviewScreen;
  /** Whether what is shown is what the edition holds now: nothing else can be approved or published. */
  readonly isNewest: boolean;
  readonly now: Date;
};

/** On a narrow screen the deeds stand below the whole text: a way down to them. */
export function ToDeeds() {
  return (
    <span className="to-deeds">
      <LinkButton href="#deeds">{say('What next?')}</LinkButton>
    </span>
  );
}

/** The deeds of the review, each offered where state and roles allow it. What is approved is what is shown: the hash says so. */
export function ReviewDeeds({ review, isNewest, now }: Props) {
  const { offers, edition, release } = review;
  if (!isNewest) return <OldRevision releaseId={release.id} />;
  return (
    <section className="card review-deeds" aria-labelledby="deeds">
      <h2 id="deeds">{say('What next?')}</h2>
      {edition.blockedWhy ? (
        <Notice tone="alarm" title={say('It was due, and refused')}>
          <p>{sayAnswer(edition.blockedWhy)}</p>
        </Notice>
      ) : null}
      {offers.has('submit') ? (
        <LinkButton href={`/desk/releases/${release.id}/submit`} tone="main">
          {say('Check and submit')}
        </LinkButton>
      ) : null}
      {offers.has('approve') ? <Approve review={review} /> : null}
      {offers.has('publish') ? <PublishForm review={review} /> : null}
      {offers.has('schedule') ? <ScheduleForm review={review} now={now} /> : null}
      {offers.has('unschedule') ? <UnscheduleForm review={review} /> : null}
      {offers.has('return') ? <ReturnForm edition={edition} /> : null}
      {offers.has('reopen') ? <ReopenForm edition={edition} /> : null}
      {offers.has('assign_reviewer') ? <ReviewerForm review={review} /> : null}
      {offers.has('force_publish') ? <ForceForm review={review} /> : null}
      {edition.state === 'in_review' && !offers.has('approve') ? (
        <p>{say('It waits for an editor.')}</p>
      ) : null}
    </section>
  );
}

function OldRevision({ releaseId }: { readonly releaseId: number }) {
  return (
    <Notice tone="warn" title={say('This is not the newest text')}>
      <p>{say('Something was saved after it. Only the newest text can be approved or published.')}</p>
      <LinkButton href={`/desk/releases/${releaseId}/review`}>{say('Show the newest')}</LinkButton>
    </Notice>
  );
}

function Approve({ review }: { readonly review: ReviewScreen }) {
  if (review.whyNotApprove) return <p>{sayAnswer(review.whyNotApprove)}</p>;
  return (
    <Form action={approveAction} once={newKey()} label={say('Approve')}>
      <EditionFields edition={review.edition} />
      <input type="hidden" name="contentHash" value={review.revision.contentHash} />
      <div className="form-buttons">
        <SubmitButton>{say('Approve exactly this text')}</SubmitButton>
      </div>
    </Form>
  );
}

function PublishForm({ review }: { readonly review: ReviewScreen }) {
  return (
    <Form action={publishAction} once={newKey()} label={say('Publish now')}>
      <EditionFields edition={review.edition} />
      <input type="hidden" name="contentHash" value={review.revision.contentHash} />
      <div className="form-buttons">
        <SubmitButton>{say('Publish now')}</SubmitButton>
      </div>
    </Form>
  );
}

function UnscheduleForm({ review }: { readonly review: ReviewScreen }) {
  return (
    <Form action={unscheduleAction} once={newKey()} label={say('Take it off the schedule')}>
      <EditionFields edition={review.edition} />
      <div className="form-buttons">
        <SubmitButton tone="plain">{say('Take it off the schedule')}</SubmitButton>
      </div>
    </Form>
  );
}
