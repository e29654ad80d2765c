import { findHoliday, removeHoliday, saveHoliday } from '#db/editorial/holidays.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { isDay } from '#newsroom/calendar-days.ts';
import { furnitureChanges } from '#newsroom/furniture-changes.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeHoliday = {
  /** A day of the institution, `2026-03-20`. */
  readonly day: string;
  readonly names: ByLanguage;
  readonly remove?: boolean | undefined;
};

/** Writes a holiday down for the desk's calendar, renames it or takes it away. Readers see none of it. */
export function changeHoliday(call: Call, input: ChangeHoliday): Promise<DeedOutcome<{ day: string }>> {
  return perform(call, 'change_holiday', async (work) => {
    if (!can(work.actor, 'change_holiday', { kind: 'furniture' })) return notAllowed();
    return input.remove ? remove(work, input.day) : save(work, input);
  });
}

async function save(
  { tx }: Work,
  { day, names }: ChangeHoliday,
): Promise<Finished<{ day: string }> | Refused> {
  if (!isDay(day)) {
    const sentence = 'Give a day, such as 2026-03-20.';
    return refuse('bad_input', sentence, [{ field: 'day', sentence }]);
  }
  const { mainLanguage } = await readInstitution(tx);
  if (!names[mainLanguage]?.trim()) {
    const sentence = `Give the holiday’s name in ${mainLanguage}.`;
    return refuse('bad_input', sentence, [{ field: `names.${mainLanguage}`, sentence }]);
  }
  const before = await findHoliday(tx, day);
  const changes = furnitureChanges({ names: before?.names }, { names });
  if (Object.keys(changes).length === 0) return { ok: true, answer: { day }, audit: null };
  await saveHoliday(tx, { day, names });
  return { ok: true, answer: { day }, audit: { details: { day }, changes } };
}

async function remove({ tx }: Work, day: string): Promise<Finished<{ day: string }> | Refused> {
  const before = await findHoliday(tx, day);
  if (!before) return refuse('not_found', 'There is no holiday on this day.');
  await removeHoliday(tx, day);
  const changes = furnitureChanges({ names: before.names }, { names: {} });
  return { ok: true, answer: { day }, audit: { details: { day, removed: true }, changes } };
}
