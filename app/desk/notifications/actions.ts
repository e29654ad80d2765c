'use server';
import { chooseNotifications } from '#desk/choose-notifications.ts';
import { markNotificationsSeen } from '#desk/mark-seen.ts';
import { seenForm, waysForm } from '#newsroom/forms/notifications.ts';
import { deskAction } from '../desk-action.ts';

/** The forms about what a person is told of. */
export const seenAction = deskAction(seenForm, markNotificationsSeen, () => '/desk/notifications?seen=all');
export const waysAction = deskAction(
  waysForm,
  chooseNotifications,
  () => '/desk/notifications/settings?done=choose_notifications',
);
