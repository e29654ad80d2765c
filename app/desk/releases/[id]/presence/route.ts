import { quietActor } from '#auth/current-actor.ts';
import { tellPresence } from '#desk/presence.ts';
import { presenceForm } from '#newsroom/forms/presence-form.ts';
import { deskAnswer } from '../../../desk-answer.ts';

/** Where pages about an edition tell, every few seconds, that they are open. */
export const POST = deskAnswer(presenceForm, tellPresence, quietActor);
