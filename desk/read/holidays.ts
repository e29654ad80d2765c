import { type Holiday, listHolidays } from '#db/editorial/holidays.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';
import type { Furniture } from './settings.ts';

/** After every day there can be. */
const NEVER = '9999';

/** The holidays from the beginning of this year on; null for who may not change them. */
export async function readHolidays(
  stores: Stores,
  actor: Person,
  now: Date,
): Promise<Furniture<Holiday> | null> {
  if (!can(actor, 'change_holiday', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage, zone } = await readInstitution(reads);
  const first = `${wallOf(now, zone).slice(0, 4)}-01-01`;
  return { languages, mainLanguage, entries: await listHolidays(reads, { first, after: NEVER }) };
}
