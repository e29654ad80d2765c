import { answered } from '#components/desk/words/answered.ts';
import { checkOf, type OpenEdition } from '#desk/read/open-edition.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { Checked } from '#newsroom/kept-answer.ts';
import { readings } from '#newsroom/readability.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { placeWords } from '../../submit/place-words.ts';

/** The words of an edition held against the publish requirements, as submitting will, for people to read. */
export function checkedWords(open: OpenEdition, spoken: DeskLanguage): Checked {
  const { faults, concerns } = checkOf(open);
  const found = ({ field, sentence }: Fault) => ({
    field,
    sentence: answered(spoken, sentence),
    place: placeWords(field, spoken),
  });
  return { faults: faults.map(found), concerns: concerns.map(found), readings: readings(open.content) };
}
