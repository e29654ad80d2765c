import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { currentActor } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import type { Call, DeedOutcome } from '#desk/deed.ts';
import { stores } from '#desk/stores.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { RefusalCode } from '#newsroom/refusal.ts';
import {
  answerTrouble,
  type Fields,
  fieldsOf,
  foreign,
  NOT_OURS,
  parsed,
  refused,
  UNREADABLE,
} from './form-work.ts';
import { inTheirLanguage } from './language.ts';

/**
 * What the person sees when the deed is done: another page (its path), or a sentence (with a one-time link, codes
 * that are shown this once, or lines); after a `preview` nothing was done and the form keeps what was typed: it says
 * `why` where it was to be done.
 */
export type After =
  | string
  | {
      readonly sentence: string;
      readonly link?: string;
      readonly codes?: readonly string[];
      readonly lines?: readonly string[];
      readonly frame?: string;
      readonly shown?: string;
      readonly preview?: true;
      readonly why?: RefusalCode | undefined;
    };

const NOT_YET_VISIBLE = 'Accepted, but not yet visible to readers.';
const KEY = /^[A-Za-z0-9-]{16,64}$/;

/**
 * Makes the server action of a form on the desk: session, origin, parsing, the deed, refusals as form
 * state with everything typed. Every export of a `'use server'` file below the desk is made by it.
 */
export function deskAction<Form extends z.ZodType, Answer extends object>(
  form: Form,
  deed: (call: Call, input: z.output<Form>) => Promise<DeedOutcome<Answer>>,
  after?: (answer: Answer & { readonly visible: boolean }, input: z.output<Form>) => After,
): (before: FormState, data: FormData) => Promise<FormState> {
  return async (_before, data) => {
    const fields = fieldsOf(data);
    if (!fields) return inTheirLanguage(refused({}, 'bad_input', NOT_OURS));
    if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin()))
      return inTheirLanguage(foreign(fields));
    return inTheirLanguage(await answerTrouble(fields, () => doIt(fields, form, deed, after)));
  };
}

async function doIt<Form extends z.ZodType, Answer extends object>(
  fields: Fields,
  form: Form,
  deed: (call: Call, input: z.output<Form>) => Promise<DeedOutcome<Answer>>,
  after?: (answer: Answer & { readonly visible: boolean }, input: z.output<Form>) => After,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor)
    return refused(fields, 'signed_out', 'You are signed out. Sign in again; what you typed stays here.');
  const { once, ...own } = fields;
  const read = parsed(form, own);
  if ('faults' in read) return refused(fields, 'bad_input', UNREADABLE, read.faults);
  const call = { stores: stores(), actor, now: new Date(), key: once && KEY.test(once) ? once : undefined };
  const outcome = await deed(call, read.input);
  if (!outcome.ok) {
    const { code, sentence, faults, newestRevision } = outcome.refusal;
    return refused(fields, code, sentence, faults, newestRevision);
  }
  return done(fields, outcome.visible, after?.(outcome, read.input) ?? { sentence: 'Done.' });
}

function done(fields: Fields, visible: boolean, after: After): FormState {
  if (typeof after === 'string') redirect(visible ? after : withMark(after));
  const sentence = visible ? after.sentence : `${after.sentence} ${NOT_YET_VISIBLE}`;
  const { preview, why, sentence: _said, ...more } = after;
  if (why) return { ...refused(fields, why, sentence), ...more };
  if (preview) return { state: 'preview', sentence, faults: [], typed: fields, ...more };
  return { state: 'done', sentence, faults: [], typed: {}, ...more };
}

/** The desk's banner says the rest; the mark only makes the address another one. */
function withMark(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}accepted=1`;
}
