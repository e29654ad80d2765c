import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say, sayAnswer, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import type { Coming } from '#desk/read/what-will-happen.ts';
import { ComingFacts } from '../../what-will-happen.tsx';
import { discardAction } from '../actions.ts';
import { ArchiveDateForm } from './archive-date-form.tsx';
import { EditionFields } from './edition-fields.tsx';
import { LimitForms, LimitNotice } from './limit-forms.tsx';

type Props = {
  readonly screen: ReleaseScreen;
  /** What the clock will make public of it. */
  readonly coming: Coming | undefined;
  readonly now: Date;
};

/** The edition being worked on, with the way to where each thing is done. */
export function OpenCard({ screen, coming, now }: Props) {
  const { open, onOpen, zone, contributors, approval } = screen;
  if (!open) return null;
  return (
    <section className="card" aria-labelledby="in-work">
      <div className="card-head">
        <h2 id="in-work" className="card-title">
          {say(screen.live ? 'The next edition' : 'In work')}
        </h2>
        <StateMark state={open.state} />
      </div>
      <LimitNotice screen={screen} />
      {open.returnComment && open.state === 'draft' ? (
        <Notice tone="warn" title={say('Returned with a comment')}>
          <p className="whitespace-pre-wrap">{open.returnComment}</p>
        </Notice>
      ) : null}
      {open.blockedWhy ? (
        <Notice tone="alarm" title={say('It was due, and refused')}>
          <p>{sayAnswer(open.blockedWhy)}</p>
        </Notice>
      ) : null}
      <p className="quiet">
        {contributors.length > 0
          ? say('Written by {names}.', { names: contributors.map(({ name }) => name).join(', ') })
          : null}{' '}
        {sayWith('Last changed <date></date>.', { date: <Instant at={open.changedAt} zone={zone} /> })}{' '}
        {approval
          ? sayWith('Approved by <person></person>, <date></date>.', {
              person: <bdi>{approval.person}</bdi>,
              date: <Instant at={approval.at} zone={zone} />,
            })
          : null}
      </p>
      {coming ? (
        <section aria-label={say('What will happen')}>
          <ComingFacts one={coming} zone={zone} now={now} />
        </section>
      ) : null}
      <WaysOn screen={screen} />
      {onOpen.has('set_archive_date') ? <ArchiveDateForm screen={screen} /> : null}
      <LimitForms screen={screen} />
      {onOpen.has('discard') ? <DiscardForm edition={open} /> : null}
    </section>
  );
}

function WaysOn({ screen }: { readonly screen: ReleaseScreen }) {
  const { open, onOpen, release } = screen;
  const at = `/desk/releases/${release.id}`;
  const isDraft = open?.state === 'draft';
  return (
    <div className="buttons">
      {onOpen.has('save_draft') ? (
        <LinkButton href={`${at}/edit`} tone={isDraft ? 'main' : 'plain'}>
          {say('Edit')}
        </LinkButton>
      ) : null}
      {onOpen.has('submit') ? <LinkButton href={`${at}/submit`}>{say('Check and submit')}</LinkButton> : null}
      <LinkButton href={`${at}/review`} tone={isDraft ? 'plain' : 'main'}>
        {say(isDraft ? 'See the changes' : open?.state === 'in_review' ? 'Review' : 'Publish or schedule')}
      </LinkButton>
      <LinkButton href={`${at}/preview`}>{say('Preview')}</LinkButton>
    </div>
  );
}

function DiscardForm({ edition }: { readonly edition: { readonly id: number; readonly releaseId: number } }) {
  return (
    <Form action={discardAction} once={newKey()} label={say('Discard')}>
      <EditionFields edition={edition} />
      <FormDisclosure summary={say('Discard this edition')} danger>
        <p>
          {say(
            'It was never published and never will be. Its texts are erased after 90 days; that it existed stays on record.',
          )}
        </p>
        <SubmitButton tone="danger">{say('Discard it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
