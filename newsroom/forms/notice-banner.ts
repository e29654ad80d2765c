import { z } from 'zod';
import { byLanguage, id } from './fields.ts';

/** The forms of the notice at the head of every public page. */

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'This form is incomplete. Load the page again.');

/** Words come as `words.en`, `words.az`, …; an empty time means that it stays until it is taken down. */
export const requestBannerForm = z
  .looseObject({
    wall: z.string().trim().max(30).default(''),
    choice: z.enum(['earlier', 'later']).optional().catch(undefined),
  })
  .transform((fields, context) => ({
    words: byLanguage(fields, 'words', context),
    wall: fields.wall === '' ? null : fields.wall,
    choice: fields.choice,
  }));

export const bannerForm = z.object({ bannerId: id });
export const exactBannerForm = z.object({ bannerId: id, contentHash: hash });
export const forceBannerForm = exactBannerForm.extend({
  reason: z.string().max(2000, 'Shorten this to 2,000 characters.'),
});
