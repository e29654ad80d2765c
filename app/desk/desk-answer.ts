import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { currentActor, type PersonActor } from '#auth/current-actor.ts';
import { log } from '#auth/log.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import { answered } from '#components/desk/words/answered.ts';
import type { Call } from '#desk/deed.ts';
import { stores } from '#desk/stores.ts';
import type { RefusedAnswer } from '#newsroom/kept-answer.ts';
import type { Outcome, RefusalCode } from '#newsroom/refusal.ts';
import { fieldsOf, NOT_OURS, parsed, UNREADABLE } from './form-work.ts';
import { speakForAsker } from './language.ts';

type Code = RefusalCode | 'signed_out' | 'fault';
export type PersonCall = Call & { readonly actor: PersonActor };
type At = { readonly params: Promise<{ readonly id: string }> };

/**
 * Makes the answer to a form that a script of ours sends about a release, by itself and without a person
 * pressing anything: session, origin, parsing, the work, refusals, all as for the forms that people send.
 *
 * @param whose who asks; asking may keep the session awake or not
 */
export function deskAnswer<Form extends z.ZodType, Answer extends object>(
  form: Form,
  work: (call: PersonCall, input: z.output<Form>, releaseId: number) => Promise<Outcome<Answer>>,
  whose: () => Promise<PersonActor | null> = currentActor,
): (request: Request, at: At) => Promise<Response> {
  return async (request, { params }) => {
    if (!isFromOurPages(provenanceOf(request.headers), newsroomOrigin()))
      return refusedWith('not_allowed', 'This did not come from a page of this newsroom.');
    try {
      const actor = await whose();
      if (!actor) return await refusedWith('signed_out', 'You are signed out. Sign in again in another tab.');
      const fields = fieldsOf(await request.formData().catch(() => null));
      if (!fields) return await refusedWith('bad_input', NOT_OURS);
      const read = parsed(form, fields);
      if ('faults' in read) return await refusedWith('bad_input', UNREADABLE);
      const call = { stores: stores(), actor, now: new Date() };
      const outcome = await work(call, read.input, idOf((await params).id));
      if (!outcome.ok) return await refusedWith(outcome.refusal.code, outcome.refusal.sentence);
      const { ok: _, ...answer } = outcome;
      return Response.json(answer);
    } catch (trouble) {
      return await fault(trouble);
    }
  };
}

/** Zero is no release: what is asked about it is not there. */
function idOf(given: string): number {
  return /^[1-9]\d{0,14}$/.test(given) ? Number(given) : 0;
}

async function refusedWith(
  code: Code,
  sentence: string,
  status = code === 'signed_out' ? 401 : 409,
): Promise<Response> {
  const said = answered(await speakForAsker(), sentence);
  const answer: RefusedAnswer = { state: 'refused', code, sentence: said };
  return Response.json(answer, { status });
}

function fault(trouble: unknown): Promise<Response> {
  const reference = randomBytes(4).toString('hex');
  const reason = trouble instanceof Error ? trouble.stack : String(trouble);
  log.error({ reference, reason }, 'what a page sent by itself failed');
  const sentence = `Something went wrong on our side. Give the operator this reference: ${reference}.`;
  return refusedWith('fault', sentence, 500);
}
