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
  const words = wordsFor(state) || (saved ? 'Saved.' : '');
  const said = saidFor(state);
  const edit = `/desk/releases/${releaseId}/edit`;
  return (
    <>
      <span className={`save-state save-state-${state.at}`} aria-hidden="true">
        {state.saving ? 'Saving…' : words}
      </span>
      <span className="sr-only" role="status">
        {said}
      </span>
      <Ways state={state} edit={edit} />
      {found ? <a href={edit}>Words that this browser had kept are back: look at them</a> : null}
    </>
  );
}

/** What one can do about it. */
function Ways({ state, edit }: { readonly state: SaveState; readonly edit: string }) {
  if (state.at === 'newsroom' && state.answer.cut === 'conflict')
    return <a href={`${edit}/conflict`}>Somebody else saved the same passage. Compare and choose</a>;
  if (state.at === 'newsroom' && state.answer.cut === 'merged')
    return <a href={edit}>Somebody else saved other passages. Show them here</a>;
  if ((state.at === 'browser' || state.at === 'page_alone') && state.why === 'signed_out')
    return (
      <a href="/sign-in" target="_blank" rel="noreferrer">
        Sign in in another tab
      </a>
    );
  return null;
}

const WHY = { offline: 'Offline', signed_out: 'Signed out', refused: 'Not saved' } as const;

function wordsFor(state: SaveState): string {
  if (state.at === 'page') return '';
  if (state.at === 'newsroom') {
    const { at, alone, faults } = state.answer;
    const missing = faults.map(({ sentence }) => sentence).join(' ');
    const where = alone ? `Kept ${at} for you alone; press Save to change the edition.` : `Saved ${at}`;
    return missing ? `${where}, but not all of it: ${missing}` : where;
  }
  const where = state.at === 'browser' ? 'kept in this browser' : 'on this page alone: leave it open';
  return `${WHY[state.why]}: ${where}. ${state.sentence}`.trim();
}

/** The same words while the same holds, whatever the minute. */
function saidFor(state: SaveState): string {
  if (state.at !== 'newsroom') return wordsFor(state);
  return state.answer.faults.length > 0 ? wordsFor(state) : 'Saved.';
}
