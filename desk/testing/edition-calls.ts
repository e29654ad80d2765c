import { insertThread } from '#db/editorial/comments.ts';
import { updateEdition } from '#db/editorial/editions.ts';
import { listPeople } from '#db/editorial/people.ts';
import { writePin } from '#db/editorial/pin.ts';
import { insertRequest } from '#db/editorial/removal-requests.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { Outcome } from '#newsroom/refusal.ts';
import type { State } from '#newsroom/vocabulary.ts';
import { approve } from '../approve.ts';
import { assignReviewer } from '../assign-reviewer.ts';
import { cancelRetraction } from '../cancel-retraction.ts';
import { cancelSuppression } from '../cancel-suppression.ts';
import { comment } from '../comment.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { confirmSuppression } from '../confirm-suppression.ts';
import { type Call, personIdOf } from '../deed.ts';
import { discard } from '../discard.ts';
import { forcePublish } from '../force-publish.ts';
import { limit } from '../limit.ts';
import { pin } from '../pin.ts';
import { publish } from '../publish.ts';
import { reinstate } from '../reinstate.ts';
import { reopen } from '../reopen.ts';
import { reopenComment } from '../reopen-comment.ts';
import { reply } from '../reply.ts';
import { requestRetraction } from '../request-retraction.ts';
import { requestSuppression } from '../request-suppression.ts';
import { resolveComment } from '../resolve-comment.ts';
import { returnToDraft } from '../return-to-draft.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
import { setArchiveDate } from '../set-archive-date.ts';
import { signOff } from '../sign-off.ts';
import { startEdition } from '../start-edition.ts';
import { submit } from '../submit.ts';
import { unlimit } from '../unlimit.ts';
import { unpin } from '../unpin.ts';
import { unschedule } from '../unschedule.ts';
import { withdraw } from '../withdraw.ts';
import type { EDITION_RULES } from './deed-rules.ts';
import type { OnEdition } from './every-state.ts';
import { headlined, REASON } from './further-steps.ts';
import { later, NOON, testContent } from './newsroom.ts';

/** How each deed on an edition is called so that only its state and the actor decide. */
type EditionCall = (call: Call, on: OnEdition) => Promise<Outcome<object>>;

/** The request, and the thread of comments, that `setStage` makes is always this one. */
const REQUEST_ID = 900;

const onRequest =
  (deed: (call: Call, input: { readonly requestId: number }) => Promise<Outcome<object>>): EditionCall =>
  (call) =>
    deed(call, { requestId: REQUEST_ID });

export const EDITION_CALLS: Readonly<Record<keyof typeof EDITION_RULES, EditionCall>> = {
  start_edition: (call, { releaseId }) => startEdition(call, { releaseId, kindOfChange: 'minor' }),
  save_draft: (call, { editionId, revisionId }) =>
    saveDraft(call, {
      editionId,
      baseRevisionId: revisionId,
      content: headlined('Rain over the city')(testContent()),
    }),
  submit: (call, { editionId, revisionId }) => submit(call, { editionId, revisionId, ticked: [] }),
  return: (call, { editionId }) => returnToDraft(call, { editionId, comment: 'Shorten it, please.' }),
  approve: (call, { editionId, contentHash }) => approve(call, { editionId, contentHash }),
  reopen,
  schedule: (call, { editionId }) => schedule(call, { editionId, wall: '2026-03-02T18:00' }),
  unschedule,
  publish,
  force_publish: (call, { editionId, contentHash }) =>
    forcePublish(call, { editionId, contentHash, reason: 'The dam may break.' }),
  sign_off: signOff,
  withdraw: (call, { releaseId }) => withdraw(call, { releaseId, reason: REASON }),
  reinstate: (call, { releaseId }) => reinstate(call, { releaseId, reason: 'It was right.' }),
  request_retraction: (call, { releaseId }) => requestRetraction(call, { releaseId, reason: REASON }),
  confirm_retraction: onRequest(confirmRetraction),
  cancel_retraction: onRequest(cancelRetraction),
  request_suppression: (call, { editionId }) => requestSuppression(call, { editionId, reason: REASON }),
  confirm_suppression: onRequest(confirmSuppression),
  cancel_suppression: onRequest(cancelSuppression),
  set_archive_date: (call, { editionId }) => setArchiveDate(call, { editionId, wall: '2018-09-13T18:19' }),
  pin: (call, { releaseId }) => pin(call, { releaseId, wall: '2026-03-02T18:00' }),
  unpin,
  comment: (call, { editionId, revisionId }) =>
    comment(call, {
      editionId,
      revisionId,
      language: 'en',
      field: 'headline',
      paragraph: 0,
      words: 'Since when?',
    }),
  reply: (call) => reply(call, { threadId: REQUEST_ID, words: 'Since May.' }),
  resolve_comment: (call) => resolveComment(call, { threadId: REQUEST_ID }),
  reopen_comment: (call) => reopenComment(call, { threadId: REQUEST_ID }),
  assign_reviewer: (call, { editionId }) => assignReviewer(call, { editionId, reviewerId: null }),
  limit: (call, { editionId }) => limit(call, { editionId, personIds: [personIdOf(call.actor) ?? 0] }),
  unlimit,
  discard,
};

/** What has to be there before a deed can be called at all, whatever the state: a request, a mark, a pin. */
export async function setStage(
  tx: Tx,
  deed: keyof typeof EDITION_RULES,
  on: OnEdition,
  askedBy: number,
): Promise<void> {
  const { releaseId, editionId, state } = on;
  if (deed === 'sign_off') await updateEdition(tx, editionId, { forcedWhy: 'The dam may break.' });
  if (deed === 'unlimit' && !isNumbered(state))
    await limitTo(
      tx,
      on,
      (await listPeople(tx)).map(({ id }) => id),
    );
  if (deed === 'unpin' && state === 'published') {
    const until = { until: later(20), untilWall: '2026-03-02T12:20', untilZone: 'Asia/Baku' };
    await writePin(tx, { releaseId, ...until, pinnedBy: askedBy, pinnedAt: NOON });
  }
  const [verb, kind] = deed.split('_');
  if (kind === 'comment' || deed === 'reply') await insertThread(tx, threadOn(editionId, deed, askedBy));
  if (verb !== 'confirm' && verb !== 'cancel') return;
  if (kind !== 'retraction' && kind !== 'suppression') return;
  const asked = { reason: REASON, askedBy, askedAt: NOON } as const;
  await insertRequest(tx, { id: REQUEST_ID, releaseId, editionId, kind, ...asked });
}

function threadOn(editionId: number, deed: string, personId: number) {
  const resolved = deed === 'reopen_comment' ? { resolvedBy: personId, resolvedAt: NOON } : {};
  const passage = {
    language: 'en',
    field: 'headline',
    paragraph: 0,
    quote: 'sides',
    before: '',
    after: '',
  } as const;
  return { id: REQUEST_ID, editionId, ...passage, startedBy: personId, startedAt: NOON, ...resolved };
}

/** Whether readers have or had it: such an edition is limited to nobody. */
export const isNumbered = (state: State) =>
  ['published', 'superseded', 'withdrawn', 'retracted'].includes(state);

/** Hides an edition from all but the people named. */
export function limitTo(tx: Tx, { editionId }: OnEdition, personIds: readonly number[]): Promise<void> {
  return updateEdition(tx, editionId, { limitedTo: personIds });
}
