import type { ShownThread } from '#desk/read/comments.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import { contentDifference, type FieldDifference, ofField } from '#newsroom/comparison.ts';
import { PASSAGE_FIELDS, type PassageField, paragraphsIn } from '#newsroom/passages.ts';
import type { Language } from '#newsroom/vocabulary.ts';

/** Whether a language is shown as differences; else it is shown whole. */
export function isCompared({ before }: Comparison, language: Language): boolean {
  return before?.texts[language] !== undefined && before.included.includes(language);
}

/** The parts of a text that a comparison shows: those that differ, and those that somebody comments on. */
export function comparedParts(
  { before, after }: Comparison,
  language: Language,
  threads: readonly ShownThread[],
  commenting: PassageField | null,
): readonly FieldDifference[] {
  const differing = contentDifference(before, after, language);
  const isWanted = (field: PassageField) =>
    field === commenting ||
    threads.some((thread) => thread.language === language && thread.field === field && thread.found);
  const named = (field: PassageField) => differing.find((one) => one.field === field);
  return [
    ...PASSAGE_FIELDS.flatMap(
      (field) => named(field) ?? (isWanted(field) ? ofField(before, after, language, field) : []),
    ),
    ...differing.filter(({ field }) => field === 'links'),
  ];
}

/** The parts of a whole text that have words. */
export function writtenParts({ after }: Comparison, language: Language): readonly PassageField[] {
  return PASSAGE_FIELDS.filter((field) => paragraphsIn(after, language, field).length > 0);
}
