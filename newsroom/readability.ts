import type { EditionContent } from './content.ts';
import { toPlainText, withoutPictures } from './document.ts';
import type { Language } from './vocabulary.ts';

/** How long the sentences of one language are. Nothing else is measured: grades of reading are guesses. */
export type Reading = {
  readonly language: Language;
  readonly sentences: number;
  /** Words in a sentence, rounded. */
  readonly average: number;
  /** How the sentences of more than 30 words begin, in their order. */
  readonly long: readonly string[];
};

const LONG = 30;
const BEGINNING = 6;

/** The readings of the included languages that have sentences at all. */
export function readings(content: EditionContent): Reading[] {
  return content.included.flatMap((language) => {
    const body = content.texts[language]?.body;
    const reading = body ? readingOf(toPlainText(withoutPictures(body)), language) : null;
    return reading ? [reading] : [];
  });
}

/** Null where there is no sentence. Sentences and words are those of the language (UAX 29). */
export function readingOf(text: string, language: Language): Reading | null {
  const sentences = text
    .split(/\n+/)
    .flatMap((paragraph) => sentencesIn(paragraph, language))
    .filter((words) => words.length > 0);
  if (sentences.length === 0) return null;
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const long = sentences
    .filter((sentence) => sentence.length > LONG)
    .map((sentence) => sentence.slice(0, BEGINNING).join(' '));
  return { language, sentences: sentences.length, average: Math.round(words / sentences.length), long };
}

function sentencesIn(paragraph: string, language: Language): string[][] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)].map(
    ({ segment }) =>
      [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).map((word) => word.segment),
  );
}
