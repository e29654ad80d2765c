'use server';
import { changeContact } from '#desk/change-contact.ts';
import { changeFourEyes } from '#desk/change-four-eyes.ts';
import { changeHoliday } from '#desk/change-holiday.ts';
import { changeInstitution } from '#desk/change-institution.ts';
import { changeLanguages } from '#desk/change-languages.ts';
import { changeSecondFactorPolicy } from '#desk/change-second-factor-policy.ts';
import { changeSection } from '#desk/change-section.ts';
import { changeTopic } from '#desk/change-topic.ts';
import { freeze } from '#desk/freeze.ts';
import { liftFreeze } from '#desk/lift-freeze.ts';
import { proposeContact, proposeInstitution, proposeNamedKey } from '#desk/propose-setting.ts';
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
  putStepsAwayForm,
} from '#newsroom/forms/furniture.ts';
import { secondFactorForForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';
import { afterInstitution, afterMember, saved, shown } from './after.ts';

/** The forms about the newsroom as a whole and its furniture. Each looks at a change, or makes it. */
export const institutionAction = deskAction(
  institutionForm,
  (call, { isPreview, settings }) =>
    isPreview ? shown(proposeInstitution(call, settings)) : saved(changeInstitution(call, settings)),
  afterInstitution,
);
export const languagesAction = deskAction(languagesForm, changeLanguages, (_, { what, language }) =>
  what === 'up' || what === 'down'
    ? `/desk/settings/languages?moved=${language}`
    : '/desk/settings/languages?done=change_languages',
);
export const sectionAction = deskAction(
  namedKeyForm,
  (call, input) =>
    input.isPreview ? shown(proposeNamedKey(call, 'section', input)) : saved(changeSection(call, input)),
  afterMember('section'),
);
export const topicAction = deskAction(
  namedKeyForm,
  (call, input) =>
    input.isPreview ? shown(proposeNamedKey(call, 'topic', input)) : saved(changeTopic(call, input)),
  afterMember('topic'),
);
export const contactAction = deskAction(
  contactForm,
  (call, { isPreview, card, isDefault, ...input }) =>
    isPreview
      ? shown(proposeContact(call, card, isDefault))
      : saved(changeContact(call, { ...card, isDefault, ...input })),
  (answer, { card, ...input }) => afterMember('contact')(answer, { key: card.key, ...input }),
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
