import { InLanguage } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { languageName } from '#components/desk/words.ts';
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
    request.kind === 'retraction' ? 'Asked: retract this release' : `Asked: suppress edition ${number}`;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">
        By <bdi>{request.asker}</bdi>, <Instant at={request.askedAt} zone={screen.zone} />. It waits for
        another editor.
      </p>
      <dl className="facts">
        {Object.entries(request.reason).map(([language, words]) => (
          <div key={language}>
            <dt>{languageName(language)}</dt>
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
      {request.whyNot ? <p>{request.whyNot}</p> : null}
      <div className="buttons">
        {request.whyNot ? null : (
          <Form action={confirm} once={newKey()} label="Confirm">
            {hidden}
            <SubmitButton tone="danger">
              {request.kind === 'retraction'
                ? 'Confirm: it goes for good'
                : 'Confirm: this edition goes for good'}
            </SubmitButton>
          </Form>
        )}
        <Form action={cancel} once={newKey()} label="Cancel the request">
          {hidden}
          <SubmitButton tone="plain">Cancel the request</SubmitButton>
        </Form>
      </div>
    </>
  );
}
