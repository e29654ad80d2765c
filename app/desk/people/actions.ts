'use server';
import { newsroomOrigin } from '#auth/origin.ts';
import { changeRoles } from '#desk/change-roles.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { invitePerson } from '#desk/invite-person.ts';
import { issueLink } from '#desk/issue-link.ts';
import { reactivatePerson } from '#desk/reactivate-person.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { changeRolesForm, invitePersonForm, personForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';

const linkOf = (token: string) => `${newsroomOrigin()}/link/${token}`;
const HAND_OVER = 'Hand this one-time link over. It works once, within 24 hours, and is not shown again.';

export const invite = deskAction(invitePersonForm, invitePerson, ({ token }) => ({
  sentence: `The person was invited. ${HAND_OVER}`,
  link: linkOf(token),
}));
export const newLink = deskAction(personForm, issueLink, ({ token }) => ({
  sentence: HAND_OVER,
  link: linkOf(token),
}));
export const signOutEverywhere = deskAction(personForm, endSessions, () => '/desk/people?done=end_sessions');
export const setRoles = deskAction(changeRolesForm, changeRoles, () => '/desk/people?done=change_roles');
export const suspend = deskAction(personForm, suspendPerson, () => '/desk/people?done=suspend_person');
export const reactivate = deskAction(
  personForm,
  reactivatePerson,
  () => '/desk/people?done=reactivate_person',
);
