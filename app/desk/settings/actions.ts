'use server';
import { changeContact, proposeContact } from '#desk/change-contact.ts';
import { changeFourEyes } from '#desk/change-four-eyes.ts';
import { changeHoliday } from '#desk/change-holiday.ts';
import { changeInstitution, proposeInstitution } from '#desk/change-institution.ts';
import { changeLanguages, proposeLanguages } from '#desk/change-languages.ts';
import { changeSecondFactorPolicy } from '#desk/change-second-factor-policy.ts';
import { changeSection, proposeSection } from '#desk/change-section.ts';
import { changeTopic, proposeTopic } from '#desk/change-topic.ts';
import { freeze } from '#desk/freeze.ts';
import { shownFirst } from '#desk/furniture-change.ts';
import { liftFreeze } from '#desk/lift-freeze.ts';
import { orderFurniture, proposeOrder } from '#desk/order-furniture.ts';
import { putStepsAway } from '#desk/put-steps-away.ts';
import { requestThaw } from '#desk/request-thaw.ts';
import { resumeClock } from '#desk/resume-clock.ts';
import { emptyForm, freezeForm } from '#newsroom/forms/editions.ts';
import {
  contactForm,
  fourEyesForm,
  holidayForm,
  institutionForm,
  languagesForm,
  namedKeyForm,
  orderForm,
  putStepsAwayForm,
} from '#newsroom/forms/furniture.ts';
import { secondFactorForForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';
import { afterInstitution, afterLanguages, afterMember, afterOrder } from './after.ts';

/** The forms about the newsroom as a whole and its furniture. What readers see is shown before it is saved. */
export const institutionAction = deskAction(
  institutionForm,
  (call, { look, settings }) =>
    shownFirst(
      look,
      () => proposeInstitution(call, settings),
      (shown) => changeInstitution(call, { ...settings, shown }),
    ),
  afterInstitution,
);
export const languagesAction = deskAction(
  languagesForm,
  (call, { look, change }) =>
    shownFirst(
      look,
      () => proposeLanguages(call, change),
      (shown) => changeLanguages(call, { ...change, shown }),
    ),
  afterLanguages,
);
export const sectionAction = deskAction(
  namedKeyForm,
  (call, { look, member }) =>
    shownFirst(
      look,
      () => proposeSection(call, member),
      (shown) => changeSection(call, { ...member, shown }),
    ),
  afterMember('section'),
);
export const topicAction = deskAction(
  namedKeyForm,
  (call, { look, member }) =>
    shownFirst(
      look,
      () => proposeTopic(call, member),
      (shown) => changeTopic(call, { ...member, shown }),
    ),
  afterMember('topic'),
);
export const contactAction = deskAction(
  contactForm,
  (call, { look, contact }) =>
    shownFirst(
      look,
      () => proposeContact(call, contact),
      (shown) => changeContact(call, { ...contact, shown }),
    ),
  afterMember('contact'),
);
export const orderAction = deskAction(
  orderForm,
  (call, { list, order, move, shown }) =>
    shownFirst(
      { isPreview: move !== null, shown },
      () => proposeOrder(call, { list, order }),
      (asShown) => orderFurniture(call, { list, order, shown: asShown }),
    ),
  afterOrder,
);
export const fourEyesAction = deskAction(
  fourEyesForm,
  changeFourEyes,
  () => '/desk/settings/safety?done=change_four_eyes',
);
export const holidayAction = deskAction(
  holidayForm,
  changeHoliday,
  () => '/desk/settings/holidays?done=change_holiday',
);
export const secondFactorAction = deskAction(
  secondFactorForForm,
  changeSecondFactorPolicy,
  () => '/desk/settings/safety?done=change_second_factor_policy',
);
export const putStepsAwayAction = deskAction(putStepsAwayForm, putStepsAway, ({ away }) =>
  away ? '/desk?done=put_steps_away' : '/desk',
);
export const freezeAction = deskAction(freezeForm, freeze, () => '/desk/settings?done=freeze');
export const requestThawAction = deskAction(emptyForm, requestThaw, () => '/desk/settings?done=request_thaw');
export const liftFreezeAction = deskAction(emptyForm, liftFreeze, () => '/desk/settings?done=lift_freeze');
export const resumeClockAction = deskAction(emptyForm, resumeClock, () => '/desk/settings?done=resume_clock');
