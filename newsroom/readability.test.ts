import { describe, expect, it } from 'vitest';
import { readingOf } from './readability.ts';

const long = (words: number) => `${Array.from({ length: words }, (_, place) => `word${place}`).join(' ')}.`;

describe('how long sentences are', () => {
  it.each([
    ['One two three. Four five.', 'en', 2, 3],
    ['Görüş keçirilib. Danışıqlar davam edir.', 'az', 2, 3],
    ['Стороны встретились в Баку. Переговоры начались.', 'ru', 2, 3],
    ['اجتمع الطرفان في باكو. بدأت المحادثات.', 'ar', 2, 3],
    ['A heading\n\nA sentence of five words.', 'en', 2, 4],
  ])('%s', (text, language, sentences, average) => {
    expect(readingOf(text, language)).toEqual({ language, sentences, average, long: [] });
  });

  it('names a sentence of more than 30 words by its beginning', () => {
    expect(readingOf(`${long(30)} ${long(31)}`, 'en')?.long).toEqual(['word0 word1 word2 word3 word4 word5']);
  });

  it('says nothing where nothing is written', () => {
    expect(readingOf(' \n\n – ', 'en')).toBeNull();
  });
});
