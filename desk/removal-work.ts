import { findRequest, type RemovalRequest } from '#db/editorial/removal-requests.ts';
import { mayConfirm } from '#newsroom/four-eyes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { EditionDeed } from '#newsroom/workflow.ts';
import type { Work } from './deed.ts';
import { type EditionCase, isRefused, notThere, openCase } from './edition-work.ts';

export type RequestCase = EditionCase & { readonly request: RemovalRequest };

const ANSWERED = {
  confirmed: 'This request was already confirmed.',
  cancelled: 'This request was already cancelled.',
} as const;

/** Opens a request that waits for an answer, together with its edition. */
export async function openRequest(
  work: Work,
  deed: EditionDeed,
  requestId: number,
  kind: RemovalRequest['kind'],
): Promise<RequestCase | Refused> {
  const request = await findRequest(work.tx, requestId);
  if (request?.kind !== kind) return notThere();
  const opened = await openCase(work, deed, request.editionId);
  if (isRefused(opened)) return opened;
  if (request.answer !== null) return refuse('wrong_state', ANSWERED[request.answer]);
  return { ...opened, request };
}

/** Why this person may not confirm what another asked for, or null. */
export function confirmRefusal(work: Work, { request, institution }: RequestCase): Refused | null {
  const { actor, now } = work;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can confirm this.');
  const { fourEyes } = institution;
  const eyes = mayConfirm({
    actorId: actor.id,
    first: [request.askedBy],
    fourEyes,
    freshUntil: actor.freshUntil,
    now,
  });
  return eyes ? { ok: false, refusal: eyes } : null;
}
