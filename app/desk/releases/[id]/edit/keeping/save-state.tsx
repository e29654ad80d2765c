import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { SaveState } from './keeper.ts';

type Props = {
  readonly state: SaveState;
  /** The page was opened by a save. */
  readonly saved: boolean;
  /** Words from another time were found in the browser while somebody was writing already. */
  readonly found: boolean;
  readonly releaseId: number;
};

/**
 * Says where the words are. The line changes with every sending; said aloud is only what is new: that they
 * cannot be sent, and that they are safe again.
 */
export function SaveStateLine({ state, saved, found, releaseId }: Props) {
  const { say } = useSay();
  const words = wordsFor(state, say) || (saved ? say('Saved.') : '');
  const said = saidFor(state, say);
  const edit = `/desk/releases/${releaseId}/edit`;
  return (
    <>
      <span className={`save-state save-state-${state.at}`} aria-hidden="true">
        {state.saving ? say('Saving…') : words}
      </span>
      <span className="sr-only" role="status">
        {said}
      </span>
      <Ways state={state} edit={edit} />
      {found ? <a href={edit}>{say('Words that this browser had kept are back: look at them')}</a> : null}
    </>
  );
}

/** What one can do about it. */
function Ways({ state, edit }: { readonly state: SaveState; readonly edit: string }) {
  const { say } = useSay();
  if (state.at === 'newsroom' && state.answer.cut === 'conflict')
    return <a href={`${edit}/conflict`}>{say('Somebody else saved the same passage. Compare and choose')}</a>;
  if (state.at === 'newsroom' && state.answer.cut === 'merged' && !state.answer.takenIn)
    return <a href={edit}>{say('Somebody else saved other passages. Show them here')}</a>;
  if ((state.at === 'browser' || state.at === 'page_alone') && state.why === 'signed_out')
    return (
      <a href="/sign-in" target="_blank" rel="noreferrer">
        {say('Sign in in another tab')}
      </a>
    );
  return null;
}

type Say = ReturnType<typeof useSay>['say'];
type Unkept = Extract<SaveState, { readonly why: string }>;

const WHERE: Readonly<Record<Unkept['at'], Readonly<Record<Unkept['why'], BrowserSentence>>>> = {
  browser: {
    offline: 'Offline: kept in this browser.',
    signed_out: 'Signed out: kept in this browser.',
    refused: 'Not saved: kept in this browser.',
  },
  page_alone: {
    offline: 'Offline: on this page alone: leave it open.',
    signed_out: 'Signed out: on this page alone: leave it open.',
    refused: 'Not saved: on this page alone: leave it open.',
  },
};

function wordsFor(state: SaveState, say: Say): string {
  if (state.at === 'page') return '';
  if (state.at === 'newsroom') {
    const { at, alone, faults } = state.answer;
    const missing = faults.map(({ sentence }) => sentence).join(' ');
    const where = alone
      ? say('Kept {at} for you alone; press Save to change the edition.', { at })
      : say('Saved {at}', { at });
    return missing ? say('{where}, but not all of it: {missing}', { where, missing }) : where;
  }
  return `${say(WHERE[state.at][state.why])} ${state.sentence}`.trim();
}

/** The same words while the same holds, whatever the minute. */
function saidFor(state: SaveState, say: Say): string {
  if (state.at !== 'newsroom') return wordsFor(state, say);
  return state.answer.faults.length > 0 ? wordsFor(state, say) : say('Saved.');
}
