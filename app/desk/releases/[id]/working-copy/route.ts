import { typedForm } from '#newsroom/forms/working-copy-form.ts';
import { deskAnswer } from '../../../desk-answer.ts';
import { keepTyped } from './keep-typed.ts';

/** Where autosave sends the form of an edition. */
export const POST = deskAnswer(typedForm, keepTyped);
