import type { Edition } from '#db/editorial/editions.ts';
import type { Release } from '#db/editorial/releases.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { translationFaults } from '#newsroom/translation.ts';
import type { Language, State } from '#newsroom/vocabulary.ts';
import type { ImportPlan } from './plan.ts';

/** A release that is here, and what a line wants to make of it. */
export type Next = {
  readonly plan: ImportPlan;
  readonly release: Release;
  readonly held: Edition;
  readonly open: Edition | null;
  readonly before: EditionContent;
  /** Null where only addresses are new. */
  readonly content: EditionContent | null;
  /** Languages that readers have. */
  readonly frozen: readonly Language[];
};

/** Why a line may not change the release that is here; empty where it may. */
export function nextFaults(next: Next): Fault[] {
  const { held, open, content, plan, release } = next;
  const state = stateFault(held.state, open !== null);
  if (state) return [state];
  if (content === null) return [];
  if (plan.mainLanguage !== release.mainLanguage)
    return [{ field: 'main', sentence: `the main language stays ${release.mainLanguage}` }];
  if (content.kindOfChange === null) {
    const sentence =
      'the text is not the one that is here; say what kind of change this is, and in change_note what changed';
    return [{ field: 'kind_of_change', sentence }];
  }
  return [...noteFaults(content), ...languageFaults(next, content), ...kindFaults(next, content)];
}

function stateFault(state: State, isOpen: boolean): Fault | null {
  const wrong = (sentence: string) => ({ field: '', sentence });
  if (state === 'withdrawn') return wrong('this release is withdrawn here; reinstate it on the desk first');
  if (isOpen) return wrong('this release is being worked on here; change it on the desk');
  return null;
}

function noteFaults({ kindOfChange, changeNotes, included }: EditionContent): Fault[] {
  if (kindOfChange === 'minor') return [];
  return included
    .filter((language) => !changeNotes[language]?.trim())
    .map((language) => ({
      field: `change_note.${language}`,
      sentence: 'say in a public sentence what changed',
    }));
}

function languageFaults({ frozen }: Next, { included }: EditionContent): Fault[] {
  return frozen
    .filter((language) => !included.includes(language))
    .map((language) => ({ field: `texts.${language}`, sentence: 'readers have this language; it stays' }));
}

function kindFaults({ before }: Next, content: EditionContent): Fault[] {
  if ((before.kind === 'standing_page') !== (content.kind === 'standing_page'))
    return [{ field: 'kind', sentence: 'a standing page stays one, and nothing else becomes one' }];
  return translationFaults(content, before).map(({ field, sentence }) => ({
    field: field === 'kindOfChange' ? 'kind_of_change' : field,
    sentence,
  }));
}
