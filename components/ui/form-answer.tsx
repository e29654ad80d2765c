'use client';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
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

/** Where a refusal is about who one is, the way to prove it: in another tab, so that what was typed stays here. */
function WayOut({ code }: { readonly code: FormState['code'] }) {
  const { say } = useSay();
  const way = code ? WAYS[code] : undefined;
  if (!way) return null;
  return (
    <>
      <a href={way.address} target="_blank" rel="noreferrer">
        {say(way.words)}
      </a>{' '}
      {say('What you typed stays here: come back to this tab and send it again.')}
    </>
  );
}

type Way = { readonly address: string; readonly words: BrowserSentence };
const WAYS: Readonly<Record<string, Way>> = {
  fresh_sign_in: { address: CONFIRM, words: 'Confirm that it is you in a new tab' },
  second_factor: { address: '/desk/account/second-factor', words: 'Set up a second factor in a new tab' },
  signed_out: { address: '/sign-in', words: 'Sign in in a new tab' },
};
