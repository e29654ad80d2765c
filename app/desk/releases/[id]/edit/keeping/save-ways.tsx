import type { SaveState } from '#components/desk/keeping/keeper.ts';
import { useSay } from '#components/desk/words/use-say.tsx';

/** What one can do about where the words are. */
export function SaveWays({ state, edit }: { readonly state: SaveState; readonly edit: string }) {
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
