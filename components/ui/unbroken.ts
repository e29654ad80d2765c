'use client';
import { unstable_isUnrecognizedActionError as isOfAnotherBuild, unstable_rethrow } from 'next/navigation';
import type { BrowserSentence as Sentence } from '#components/desk/words/catalogues.ts';
import type { FormState } from '#newsroom/form-state.ts';

type Action = (before: FormState, data: FormData) => Promise<FormState>;

const UNREACHED: Sentence =
  'The newsroom did not answer. What you typed is still here: try again in a moment. Nothing is done twice.';
const RENEWED: Sentence =
  'The newsroom was renewed since this page was loaded. Copy what you typed, then load the page again.';

/** Told to a form when what it sent was done and another page follows. */
export const DONE = 'done';

/**
 * The action of a form such that its way may break: the newsroom restarts, the network is gone. By
 * itself the framework would then put an error page in the place of the form and all that was typed.
 *
 * @param formId of the form's element, which gets the event `DONE`
 */
export function unbroken(action: Action, say: (sentence: Sentence) => string, formId: string): Action {
  // Where the page is made, the action is the address that a form without scripts is sent to.
  if (typeof window === 'undefined') return action;
  return async (before, data) => {
    try {
      return await action(before, data);
    } catch (trouble) {
      if (isRedirect(trouble)) document.getElementById(formId)?.dispatchEvent(new Event(DONE));
      unstable_rethrow(trouble); // a redirect is no trouble
      const sentence = say(isOfAnotherBuild(trouble) ? RENEWED : UNREACHED);
      return { state: 'refused', code: 'fault', sentence, faults: [], typed: typedIn(data) };
    }
  };
}

/** The framework ends an action that leads to another page by an error with this digest. */
function isRedirect(trouble: unknown): boolean {
  return (
    trouble instanceof Error && 'digest' in trouble && String(trouble.digest).startsWith('NEXT_REDIRECT')
  );
}

/** Every field but secrets, several of a name joined, as the actions read them. */
function typedIn(data: FormData): Record<string, string> {
  const names = [...new Set(data.keys())].filter((name) => !/password|token/i.test(name));
  return Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String).join(',')]));
}
