'use client';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { FormState } from '#newsroom/form-state.ts';
import { shownId } from './answer-frame.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Notice } from './notice.tsx';
import { OnceCodes } from './once-codes.tsx';
import { OnceLink } from './once-link.tsx';

/** Where a person proves anew who they are, and is told to go on in the tab before. */
const CONFIRM = `/sign-in?again=1&back=${encodeURIComponent('/desk/account?done=sign_in')}`;

/** What came back after a form was sent. The region for good news is there from the start, so that it is read out. */
export function FormAnswer({ state, formId }: { readonly state: FormState; readonly formId: string }) {
  return (
    <>
      {state.state === 'refused' ? (
        <ErrorSummary state={state} formId={formId}>
          <WayOut code={state.code} />
          <ToShown state={state} formId={formId} />
        </ErrorSummary>
      ) : null}
      <div role="status">
        {isGoodNews(state) ? (
          <Notice tone={state.state === 'done' ? 'good' : 'plain'}>
            <p>{state.sentence}</p>
            <ToShown state={state} formId={formId} />
            {state.link ? <OnceLink address={state.link} /> : null}
            {state.lines ? <Lines lines={state.lines} /> : null}
            {state.codes ? <OnceCodes codes={state.codes} /> : null}
          </Notice>
        ) : null}
      </div>
    </>
  );
}

function isGoodNews({ state, sentence }: FormState): boolean {
  return (state === 'done' || state === 'preview') && sentence !== '';
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="answer-lines">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** The way to what is shown, which stands above the button that saves it. */
function ToShown({ state, formId }: { readonly state: FormState; readonly formId: string }) {
  const { say } = useSay();
  return state.frame ? <a href={`#${shownId(formId)}`}>{say('Look at it')}</a> : null;
}

/** Where a refusal is about who one is, the way to prove it. */
function WayOut({ code }: { readonly code: FormState['code'] }) {
  const { say } = useSay();
  // In another tab, because what was typed stays in this one.
  if (code === 'fresh_sign_in') {
    return <NewTab address={CONFIRM}>{say('Confirm that it is you in a new tab')}</NewTab>;
  }
  if (code === 'second_factor')
    return <a href="/desk/account/second-factor">{say('Set up a second factor')}</a>;
  if (code === 'signed_out') return <NewTab address="/sign-in">{say('Sign in in a new tab')}</NewTab>;
  return null;
}

/** Who one is gets proved beside the form: what was typed in it is still there afterwards. */
function NewTab({ address, children }: { readonly address: string; readonly children: string }) {
  const { say } = useSay();
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {children}
      </a>{' '}
      {say('What you typed stays here: come back to this tab and send it again.')}
    </>
  );
}
