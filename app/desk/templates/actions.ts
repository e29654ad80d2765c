'use server';
import { changeTemplate } from '#desk/change-template.ts';
import { templateForm } from '#newsroom/forms/template.ts';
import { deskAction } from '../desk-action.ts';

export const templateAction = deskAction(
  templateForm,
  changeTemplate,
  () => '/desk/templates?done=change_template',
);
