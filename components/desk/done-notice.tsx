import { Notice } from '#components/ui/notice.tsx';
import { DEEDS, type Deed } from '#newsroom/vocabulary.ts';
import type { Sentence } from './words/catalogues.ts';
import { say } from './words/say.ts';

/** What was just done, after a form led here. */
const DONE: Readonly<Partial<Record<Deed, Sentence>>> = {
  submit: 'Submitted. Every editor is told; it waits for a review.',
  return: 'Returned to draft. Its writers are told.',
  approve: 'Approved, exactly this text. Publish it now or schedule it.',
  reopen: 'Reopened. The approval is void.',
  schedule: 'Scheduled. Nobody outside sees anything of it before.',
  unschedule: 'Taken off the schedule. It stays approved.',
  publish: 'Published. Readers have it.',
  force_publish: 'Published past the review. Another editor has to sign it off.',
  sign_off: 'Signed off.',
  withdraw: 'Withdrawn. Readers find the text behind a banner with the reason.',
  reinstate: 'Reinstated. Readers have it again.',
  request_retraction: 'Withdrawn, and asked to be retracted. Another editor has to confirm.',
  confirm_retraction: 'Retracted. Only the number and the reason stay.',
  cancel_retraction: 'The request is cancelled. The release stays withdrawn until somebody reinstates it.',
  request_suppression: 'Asked. Another editor has to confirm.',
  confirm_suppression: 'Suppressed. That edition is gone for readers.',
  cancel_suppression: 'The request is cancelled.',
  set_archive_date: 'The display time is set.',
  pin: 'Pinned. It leads the front page until then.',
  unpin: 'No longer pinned. The newest release leads the front page.',
  limit: 'Limited. Only the people you named know of this edition until it is published.',
  unlimit: 'Open again: every writer and editor sees it.',
  assign_reviewer: 'Set. Whoever was named is told.',
  choose_notifications: 'Saved. It counts from now on.',
  discard: 'Discarded.',
  request_notice_banner: 'Asked. Another editor has to approve it; nobody outside sees it before.',
  approve_notice_banner: 'Approved. Readers see it on every page.',
  force_notice_banner: 'Readers see it on every page. Another editor has to sign it off.',
  sign_off_notice_banner: 'Signed off.',
  cancel_notice_banner: 'Cancelled. Nobody outside has seen it.',
  remove_notice_banner: 'Taken down. It is on no page any more.',
  freeze: 'Frozen. Nothing is published until two people lift it.',
  request_thaw: 'Asked. Another editor or an admin lifts it.',
  lift_freeze: 'Lifted. What was due meanwhile is approved and waits for an editor.',
  resume_clock: 'The clock publishes again.',
  change_roles:
    'The roles were changed. That counts from the person’s next click; who gained a role signs in again.',
  revoke_invitation: 'Revoked. The link that was sent opens nothing.',
  change_person: 'Saved.',
  change_own_name: 'Saved. Your colleagues see it from now on.',
  suspend_person: 'Suspended, and signed out everywhere.',
  reactivate_person: 'Reactivated. The person can sign in again.',
  sign_in: 'Confirmed. What you typed waits in the tab before: send it again there.',
  set_password: 'Your password is changed. Every other browser was signed out.',
  end_sessions: 'Signed out there. That counts from the next click.',
  change_institution: 'Saved. Readers see it.',
  change_languages: 'Saved. Readers see it.',
  put_steps_away: 'Put away. The settings bring it back.',
  order_furniture: 'Saved. Readers see it.',
  change_section: 'Saved. Readers see it.',
  change_topic: 'Saved. Readers see it.',
  change_contact: 'Saved. It counts for what is submitted from now on.',
  change_holiday: 'Saved. The calendar shows it.',
  change_template: 'Saved. It counts for releases started from now on.',
  change_four_eyes: 'Saved.',
  confirm_authenticator: 'Your app is set up. From now on you are asked for its code when you sign in.',
  remove_authenticator: 'The app is turned off.',
  register_passkey: 'Added. You can sign in with it from now on.',
  rename_passkey: 'Renamed.',
  remove_passkey: 'Removed. It signs you in no more.',
  try_mail_again: 'It is tried at once. Look again in a moment.',
  link_sign_on: 'Linked. From now on you can come in by it.',
  unlink_sign_on: 'Unlinked. Whoever the person was there comes in no more.',
  reset_second_factor: 'Taken away. The person signs in with the password until they set up a new one.',
  change_second_factor_policy: 'Saved. It counts from everybody’s next click.',
};

/** Says that a deed is done; nothing for a word that is none. */
export function DoneNotice({ deed }: { readonly deed: string }) {
  const known = DEEDS.find((one) => one === deed);
  const words = known && DONE[known];
  if (!words) return null;
  return (
    <div role="status" className="done-notice">
      <Notice tone="good">
        <p>{say(words)}</p>
      </Notice>
    </div>
  );
}
