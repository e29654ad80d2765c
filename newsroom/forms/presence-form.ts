import { z } from 'zod';
import { DOINGS } from '../presence.ts';
import { id } from './fields.ts';

/** What a page about an edition tells of itself. */
export const presenceForm = z.object({
  tab: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  doing: z.enum(DOINGS),
  /** The newest revision that the page knows. */
  revisionId: id,
});
