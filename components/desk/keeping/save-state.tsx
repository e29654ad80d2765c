import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { SaveState } from './keeper.ts';

type Props = {
  readonly state: SaveState;
  /** The page was opened by a save. */
  readonly saved?: boolean;
};

/**
 * Says where the words are. The line changes with every sending; said aloud is only what is new: that they
 * cannot be sent, and that they are safe again.
 */
export function SaveStateLine({ state, saved = false }: Props) {
  const { say } = useSay();
  const words = wordsFor(state, say) || (saved ? say('Saved.') : '');
  const said = saidFor(state, say);
  return (
    <>
      <span className={`save-state save-state-${state.at}`} aria-hidden="true">
        {state.saving ? say('Saving…') : words}
      </span>
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  );
}

type Say = ReturnType<typeof useSay>['say'];
type Unkept = Extract<SaveState, { readonly why: string }>;

const WHERE: Readonly<Record<Unkept['at'], Readonly<Record<Unkept['why'], BrowserSentence>>>> = {
  browser: {
    offline: 'Offline: kept in this browser.',
    signed_out: 'Signed out: kept in this browser.',
    refused: 'Not saved: kept in this browser.',
    here: 'Kept in this browser.',
  },
  page_alone: {
    offline: 'Offline: on this page alone: leave it open.',
    signed_out: 'Signed out: on this page alone: leave it open.',
    refused: 'Not saved: on this page alone: leave it open.',
    here: 'On this page alone: leave it open until it is saved.',
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
