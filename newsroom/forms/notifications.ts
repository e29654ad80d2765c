import { z } from 'zod';
import { NOTIFICATION_KINDS, NOTIFICATION_WAYS } from '../notification-kinds.ts';
import { id } from './fields.ts';

/** Everything up to the newest that the page showed: what came since stays unseen. */
export const seenForm = z.object({ upTo: id });

const way = z.enum(NOTIFICATION_WAYS, 'Choose how you want to be told.');

/** The way of each kind comes as `<kind>`. */
export const waysForm = z.partialRecord(z.enum(NOTIFICATION_KINDS), way).transform((ways) => ({ ways }));
