'use server';
import { approve } from '#desk/approve.ts';
import { assignReviewer } from '#desk/assign-reviewer.ts';
import { cancelRetraction } from '#desk/cancel-retraction.ts';
import { cancelSuppression } from '#desk/cancel-suppression.ts';
import { confirmRetraction } from '#desk/confirm-retraction.ts';
import { confirmSuppression } from '#desk/confirm-suppression.ts';
import { discard } from '#desk/discard.ts';
import { dropWorkingCopy } from '#desk/drop-working-copy.ts';
import { duplicateRelease } from '#desk/duplicate-release.ts';
import { forcePublish } from '#desk/force-publish.ts';
import { limit } from '#desk/limit.ts';
import { pin } from '#desk/pin.ts';
import { publish } from '#desk/publish.ts';
import { reinstate } from '#desk/reinstate.ts';
import { reopen } from '#desk/reopen.ts';
import { requestRetraction } from '#desk/request-retraction.ts';
import { requestSuppression } from '#desk/request-suppression.ts';
import { returnToDraft } from '#desk/return-to-draft.ts';
import { schedule } from '#desk/schedule.ts';
import { setArchiveDate } from '#desk/set-archive-date.ts';
import { signOff } from '#desk/sign-off.ts';
import { startEdition } from '#desk/start-edition.ts';
import { startRelease } from '#desk/start-release.ts';
import { submit } from '#desk/submit.ts';
import { unlimit } from '#desk/unlimit.ts';
import { unpin } from '#desk/unpin.ts';
import { unschedule } from '#desk/unschedule.ts';
import { withdraw } from '#desk/withdraw.ts';
import { conflictForm } from '#newsroom/forms/conflict-form.ts';
import { editForm } from '#newsroom/forms/edit-form.ts';
import * as forms from '#newsroom/forms/editions.ts';
import { dropWordsForm } from '#newsroom/forms/working-copy-form.ts';
import { deskAction } from '../desk-action.ts';
import { afterSaving, backTo, ofRelease, pathOfRelease, toItsDay } from './after.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { saveEdits } from './save-edits.ts';

/** Every form about releases, each one line: what it holds, the deed, where one goes then. */
export const startReleaseAction = deskAction(
  forms.startReleaseForm,
  startRelease,
  ({ releaseId }) => `${pathOfRelease(releaseId)}/edit`,
);
export const duplicateAction = deskAction(
  forms.releaseForm,
  duplicateRelease,
  ({ releaseId }) => `${pathOfRelease(releaseId)}/edit`,
);
export const startEditionAction = deskAction(
  forms.startEditionForm,
  startEdition,
  (_, { releaseId }) => `${pathOfRelease(releaseId)}/edit`,
);
export const saveAction = deskAction(
  ofRelease(editForm),
  (call, edits) => saveEdits(call, edits),
  afterSaving,
);
export const dropWordsAction = deskAction(
  ofRelease(dropWordsForm),
  dropWorkingCopy,
  (_, { releaseId }) => `${pathOfRelease(releaseId)}/edit?words=none`,
);
export const resolveConflictAction = deskAction(ofRelease(conflictForm), resolveConflict, afterSaving);
export const submitAction = deskAction(ofRelease(forms.submitForm), submit, backTo('submit'));
export const returnAction = deskAction(ofRelease(forms.returnForm), returnToDraft, backTo('return'));
export const approveAction = deskAction(ofRelease(forms.exactTextForm), approve, backTo('approve', 'review'));
export const assignReviewerAction = deskAction(
  ofRelease(forms.reviewerForm),
  assignReviewer,
  backTo('assign_reviewer', 'review'),
);
export const reopenAction = deskAction(ofRelease(forms.editionForm), reopen, backTo('reopen'));
export const scheduleAction = deskAction(ofRelease(forms.scheduleForm), schedule, backTo('schedule'));
export const moveAction = deskAction(ofRelease(forms.scheduleForm), schedule, toItsDay);
export const unscheduleAction = deskAction(
  ofRelease(forms.editionForm),
  unschedule,
  backTo('unschedule', 'review'),
);
export const publishAction = deskAction(ofRelease(forms.exactTextForm), publish, backTo('publish'));
export const forcePublishAction = deskAction(
  ofRelease(forms.forcePublishForm),
  forcePublish,
  backTo('force_publish'),
);
export const signOffAction = deskAction(ofRelease(forms.signOffForm), signOff, backTo('sign_off'));
export const discardAction = deskAction(ofRelease(forms.editionForm), discard, backTo('discard'));
export const limitAction = deskAction(ofRelease(forms.limitForm), limit, backTo('limit'));
export const unlimitAction = deskAction(ofRelease(forms.editionForm), unlimit, backTo('unlimit'));
export const setArchiveDateAction = deskAction(
  ofRelease(forms.archiveDateForm),
  setArchiveDate,
  backTo('set_archive_date'),
);
export const pinAction = deskAction(forms.pinForm, pin, backTo('pin'));
export const unpinAction = deskAction(forms.releaseForm, unpin, backTo('unpin'));
export const withdrawAction = deskAction(forms.publicReasonForm, withdraw, backTo('withdraw'));
export const reinstateAction = deskAction(forms.reinstateForm, reinstate, backTo('reinstate'));
export const requestRetractionAction = deskAction(
  forms.publicReasonForm,
  requestRetraction,
  backTo('request_retraction'),
);
export const confirmRetractionAction = deskAction(
  ofRelease(forms.requestForm),
  confirmRetraction,
  backTo('confirm_retraction'),
);
export const cancelRetractionAction = deskAction(
  ofRelease(forms.requestForm),
  cancelRetraction,
  backTo('cancel_retraction'),
);
export const requestSuppressionAction = deskAction(
  ofRelease(forms.suppressionForm),
  requestSuppression,
  backTo('request_suppression'),
);
export const confirmSuppressionAction = deskAction(
  ofRelease(forms.requestForm),
  confirmSuppression,
  backTo('confirm_suppression'),
);
export const cancelSuppressionAction = deskAction(
  ofRelease(forms.requestForm),
  cancelSuppression,
  backTo('cancel_suppression'),
);
