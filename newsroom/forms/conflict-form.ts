import { z } from 'zod';
import type { Side } from '../conflict.ts';
import { id } from './fields.ts';

/** What somebody chose where two texts differ: `take.texts.en.headline` is `mine` or `theirs`. */
export const conflictForm = z
  .looseObject({ editionId: id, mineRevisionId: id, theirsRevisionId: id })
  .transform(({ editionId, mineRevisionId, theirsRevisionId, ...fields }) => ({
    editionId,
    mineRevisionId,
    theirsRevisionId,
    choices: choicesIn(fields),
  }));
export type ConflictChoice = z.output<typeof conflictForm>;

function choicesIn(fields: Readonly<Record<string, unknown>>): Record<string, Side> {
  const choices: Record<string, Side> = {};
  for (const [field, side] of Object.entries(fields)) {
    if (field.startsWith('take.') && (side === 'mine' || side === 'theirs'))
      choices[field.slice('take.'.length)] = side;
  }
  return choices;
}
