import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { ReasonFields } from '#components/desk/reason-fields.tsx';
import { StateMark } from '#components/desk/state-mark.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { requestSuppressionAction } from '../actions.ts';
import { EditionFields } from './edition-fields.tsx';

type Edition = ReleaseScreen['editions'][number];

/** Every edition there ever was, the newest first. */
export function EditionsList({ screen }: { readonly screen: ReleaseScreen }) {
  return (
    <section aria-labelledby="editions">
      <h2 id="editions" className="card-title">
        {say('Editions')}
      </h2>
      <ul className="work-list">
        {screen.editions.map((edition) => (
          <EditionRow key={edition.id} edition={edition} screen={screen} />
        ))}
      </ul>
    </section>
  );
}

function EditionRow({ edition, screen }: { readonly edition: Edition; readonly screen: ReleaseScreen }) {
  const { zone, live, languages } = screen;
  const at = edition.madePublicAt ?? edition.discardedAt ?? edition.changedAt;
  return (
    <li className="work-row">
      <div className="work-row-head">
        <strong>
          {edition.number
            ? say('Edition {number}', { number: edition.number })
            : edition.state === 'discarded'
              ? say('Never public')
              : say('In work')}
        </strong>
        <span>
          <StateMark state={edition.state} />
          {edition.suppressedAt ? <Mark tone="alarm">{say('Suppressed')}</Mark> : null}
          {edition.forcedWhy && edition.signedOffBy === null ? (
            <Mark tone="warn">{say('Forced')}</Mark>
          ) : null}
          {edition.late ? <Mark tone="warn">{say('Late')}</Mark> : null}
        </span>
      </div>
      <p className="work-facts">
        <span>
          {sayWith(edition.madePublicAt ? 'published <date></date>' : 'changed <date></date>', {
            date: <Instant at={at} zone={zone} />,
          })}
        </span>
        <span>
          <bdi>{edition.author}</bdi>
        </span>
        {edition.contentHash ? (
          <span className="hash" title={edition.contentHash}>
            {edition.contentHash.slice(0, 12)}
          </span>
        ) : null}
      </p>
      {edition.offersSuppression ? (
        <SuppressionForm edition={edition} languages={live?.content.included ?? languages} />
      ) : null}
    </li>
  );
}

function SuppressionForm({
  edition,
  languages,
}: {
  readonly edition: Edition;
  readonly languages: readonly Language[];
}) {
  return (
    <Form
      action={requestSuppressionAction}
      once={newKey()}
      label={say('Ask for this edition to be suppressed')}
    >
      <EditionFields edition={edition} />
      <FormDisclosure summary={say('Ask for it to be suppressed')} danger>
        <p>
          {say(
            'When another editor confirms, this old edition and every difference that shows its words are gone for good. The history keeps its number, date and the reason.',
          )}
        </p>
        <ReasonFields languages={languages} />
        <SubmitButton tone="danger">{say('Ask for it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
