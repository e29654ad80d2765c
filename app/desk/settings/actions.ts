'use server';
import { changeContact } from '#desk/change-contact.ts';
import { changeFourEyes } from '#desk/change-four-eyes.ts';
import { changeHoliday } from '#desk/change-holiday.ts';
import { changeInstitution } from '#desk/change-institution.ts';
import { changeSecondFactorPolicy } from '#desk/change-second-factor-policy.ts';
import { changeSection } from '#desk/change-section.ts';
import { changeTopic } from '#desk/change-topic.ts';
import { freeze } from '#desk/freeze.ts';
import { liftFreeze } from '#desk/lift-freeze.ts';
import { requestThaw } from '#desk/request-thaw.ts';
import { resumeClock } from '#desk/resume-clock.ts';
import { emptyForm, freezeForm } from '#newsroom/forms/editions.ts';
import {
  contactForm,
  fourEyesForm,
  holidayForm,
  institutionForm,
  sectionForm,
  topicForm,
} from '#newsroom/forms/furniture.ts';
import { secondFactorForForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';

/** The forms about the newsroom as a whole and its furniture. */
export const institutionAction = deskAction(
  institutionForm,
  changeInstitution,
  () => '/desk/settings?done=change_institution',
);
export const sectionAction = deskAction(
  sectionForm,
  changeSection,
  () => '/desk/sections?done=change_section',
);
export const topicAction = deskAction(topicForm, changeTopic, () => '/desk/topics?done=change_topic');
export const contactAction = deskAction(
  contactForm,
  changeContact,
  () => '/desk/contacts?done=change_contact',
);
export const fourEyesAction = deskAction(
  fourEyesForm,
  changeFourEyes,
  () => '/desk/settings?done=change_four_eyes',
);
export const holidayAction = deskAction(
  holidayForm,
  changeHoliday,
  () => '/desk/settings?done=change_holiday',
);
export const secondFactorAction = deskAction(
  secondFactorForForm,
  changeSecondFactorPolicy,
  () => '/desk/settings?done=change_second_factor_policy',
);
export const freezeAction = deskAction(freezeForm, freeze, () => '/desk/settings?done=freeze');
export const requestThawAction = deskAction(emptyForm, requestThaw, () => '/desk/settings?done=request_thaw');
export const liftFreezeAction = deskAction(emptyForm, liftFreeze, () => '/desk/settings?done=lift_freeze');
export const resumeClockAction = deskAction(emptyForm, resumeClock, () => '/desk/settings?done=resume_clock');
