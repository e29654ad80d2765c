import type { Sentence } from '#components/desk/words/catalogues.ts';
import type { PersonState } from '#newsroom/person-state.ts';

/** How the desk says where somebody stands. */
export const STANDING_WORDS: Readonly<Record<PersonState, Sentence>> = {
  invited: 'Invited',
  active: 'Active',
  suspended: 'Suspended',
};
