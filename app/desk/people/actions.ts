'use server';
import { newsroomOrigin } from '#auth/origin.ts';
import { changePerson } from '#desk/change-person.ts';
import { changeRoles } from '#desk/change-roles.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { importPeople } from '#desk/import-people.ts';
import { invitePerson } from '#desk/invite-person.ts';
import { issueLink } from '#desk/issue-link.ts';
import { reactivatePerson } from '#desk/reactivate-person.ts';
import { resetSecondFactor } from '#desk/reset-second-factor.ts';
import { revokeInvitation } from '#desk/revoke-invitation.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { unlinkSignOn } from '#desk/unlink-sign-on.ts';
import {
  changePersonForm,
  changeRolesForm,
  importPeopleForm,
  invitePersonForm,
  linkToPersonForm,
  personForm,
} from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';
import { afterImport, afterInvitation, afterLink } from './after.ts';

export const invite = deskAction(invitePersonForm, invitePerson, afterInvitation(newsroomOrigin));
export const newLink = deskAction(linkToPersonForm, issueLink, afterLink(newsroomOrigin));
export const importFile = deskAction(importPeopleForm, importPeople, afterImport(newsroomOrigin));
export const revoke = deskAction(personForm, revokeInvitation, () => '/desk/people?done=revoke_invitation');
export const signOutEverywhere = deskAction(personForm, endSessions, () => '/desk/people?done=end_sessions');
export const setDetails = deskAction(changePersonForm, changePerson, () => '/desk/people?done=change_person');
export const setRoles = deskAction(changeRolesForm, changeRoles, () => '/desk/people?done=change_roles');
export const resetFactors = deskAction(
  personForm,
  resetSecondFactor,
  () => '/desk/people?done=reset_second_factor',
);
export const unlink = deskAction(personForm, unlinkSignOn, () => '/desk/people?done=unlink_sign_on');
export const suspend = deskAction(personForm, suspendPerson, () => '/desk/people?done=suspend_person');
export const reactivate = deskAction(
  personForm,
  reactivatePerson,
  () => '/desk/people?done=reactivate_person',
);
