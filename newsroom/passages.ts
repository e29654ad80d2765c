import { eventOf } from './advisory.ts';
import type { EditionContent } from './content.ts';
import { paragraphsOf } from './document.ts';
import type { Language } from './vocabulary.ts';

/** The parts of a text, in the order in which one reads them; each can be compared and commented on. */
export const PASSAGE_FIELDS = [
  'headline',
  'subhead',
  'summary',
  'dateline',
  'eventPlace',
  'body',
  'notes',
  'changeNote',
] as const;
export type PassageField = (typeof PASSAGE_FIELDS)[number];

/** The paragraphs of one part of a text as plain text; none where nothing is written. */
export function paragraphsIn(
  content: EditionContent | null,
  language: Language,
  field: PassageField,
): readonly string[] {
  const text = content?.texts[language];
  if (!content) return [];
  if (field === 'eventPlace') return parted(eventOf(content)?.places[language] ?? '');
  if (field === 'changeNote') return parted(content.changeNotes[language] ?? '');
  if (!text) return [];
  return field === 'body' ? paragraphsOf(text.body) : parted(text[field]);
}

function parted(words: string): string[] {
  return words.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
}
