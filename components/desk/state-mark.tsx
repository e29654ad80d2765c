import { Mark } from '#components/ui/mark.tsx';
import type { State } from '#newsroom/vocabulary.ts';
import { say } from './words/say.ts';
import { STATE_WORDS } from './words.ts';

const TONES: Partial<Record<State, 'good' | 'warn' | 'alarm'>> = {
  in_review: 'warn',
  approved: 'good',
  scheduled: 'good',
  published: 'good',
  withdrawn: 'alarm',
  retracted: 'alarm',
};

/** The state of an edition, as a word. */
export function StateMark({ state }: { readonly state: State }) {
  return <Mark tone={TONES[state] ?? 'plain'}>{say(STATE_WORDS[state])}</Mark>;
}
