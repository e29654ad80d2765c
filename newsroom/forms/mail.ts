import { z } from 'zod';

/** One mail, or all that wait. */
export const tryMailAgainForm = z.object({
  mailId: z
    .string()
    .regex(/^(?:all|[1-9]\d{0,14})$/, 'Load the page again and choose a mail.')
    .transform((given) => (given === 'all' ? null : Number(given))),
});
