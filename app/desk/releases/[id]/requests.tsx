import { InLanguage } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayAnswer, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen, ShownRequest } from '#desk/read/release.ts';
import {
  cancelRetractionAction,
  cancelSuppressionAction,
  confirmRetractionAction,
  confirmSuppressionAction,
} from '../actions.ts';

const ACTIONS = {
  retraction: { confirm: confirmRetractionAction, cancel: cancelRetractionAction },
  suppression: { confirm: confirmSuppressionAction, cancel: cancelSuppressionAction },
} as const;

/** Retractions and suppressions that wait for another editor's word. */
export function Requests({ screen }: { readonly screen: ReleaseScreen }) {
  if (screen.requests.length === 0) return null;
  return (
    <div id="requests">
      {screen.requests.map((request) => (
        <Request key={request.id} request={request} screen={screen} />
      ))}
    </div>
  );
}

function Request({ request, screen }: { readonly request: ShownRequest; readonly screen: ReleaseScreen }) {
  const number = screen.editions.find((edition) => edition.id === request.editionId)?.number;
  const title =
    request.kind === 'retraction'
      ? say('Asked: retract this release')
      : say('Asked: suppress edition {number}', { number: number ?? '' });
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">
        {sayWith('By <person></person>, <date></date>. It waits for another editor.', {
          person: <bdi>{request.asker}</bdi>,
          date: <Instant at={request.askedAt} zone={screen.zone} />,
        })}
      </p>
      <dl className="facts">
        {Object.entries(request.reason).map(([language, words]) => (
          <div key={language}>
            <dt>{languageHeading(language, spokenLanguage())}</dt>
            <dd>
              <InLanguage language={language}>{words}</InLanguage>
            </dd>
          </div>
        ))}
      </dl>
      {request.mayAnswer ? <Answers request={request} /> : null}
    </section>
  );
}

function Answers({ request }: { readonly request: ShownRequest }) {
  const { confirm, cancel } = ACTIONS[request.kind];
  const hidden = (
    <>
      <input type="hidden" name="requestId" value={request.id} />
      <input type="hidden" name="releaseId" value={request.releaseId} />
    </>
  );
  return (
    <>
      {request.whyNot ? <p>{sayAnswer(request.whyNot)}</p> : null}
      <div className="buttons">
        {request.whyNot ? null : (
          <Form action={confirm} once={newKey()} label={say('Confirm')}>
            {hidden}
            <SubmitButton tone="danger">
              {say(
                request.kind === 'retraction'
                  ? 'Confirm: it goes for good'
                  : 'Confirm: this edition goes for good',
              )}
            </SubmitButton>
          </Form>
        )}
        <Form action={cancel} once={newKey()} label={say('Cancel the request')}>
          {hidden}
          <SubmitButton tone="plain">{say('Cancel the request')}</SubmitButton>
        </Form>
      </div>
    </>
  );
}
