import { z } from 'zod';
import { DESK_LANGUAGES } from '../desk-language.ts';
import { filterFrom, filterQuery, isBlankFilter } from '../release-filter.ts';
import { sanitizeLine } from '../requirements.ts';
import { id } from './fields.ts';

/** The forms of what somebody keeps for themselves at the desk. */

const name = z
  .string()
  .transform(sanitizeLine)
  .pipe(z.string().min(1, 'Give the filter a name.').max(60, 'Shorten the name to 60 characters.'));

/** The parameters of the list's address, brought into their one order. */
const query = z
  .string()
  .max(1000)
  .transform((given) => filterFrom(new URLSearchParams(given)))
  .refine((filter) => !isBlankFilter(filter), 'Choose something to filter by first.')
  .transform(filterQuery);

export const keepFilterForm = z.object({ name, query });
export const renameFilterForm = z.object({ filterId: id, name });
export const moveFilterForm = z.object({ filterId: id, to: z.enum(['up', 'down']) });
export const removeFilterForm = z.object({ filterId: id });

/** Not ticked posts nothing, so the form says by another field that the box was there. */
export const singleKeysForm = z
  .object({ keys: z.literal('asked'), singleKeys: z.string().optional() })
  .transform(({ singleKeys }) => ({ singleKeys: singleKeys !== undefined }));

/** `browser` leaves it to the browser. */
export const deskLanguageForm = z
  .object({ language: z.enum(['browser', ...DESK_LANGUAGES]) })
  .transform(({ language }) => ({ language: language === 'browser' ? null : language }));
