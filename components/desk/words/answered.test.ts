import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { say, sayWith } from './say.ts';
import { worded, wordedWith } from './worded.ts';

test('a sentence without places is looked up, in English it is itself', () => {
  expect(answered('az', 'In review')).toBe('Yoxlanışda');
  expect(answered('en', 'In review')).toBe('In review');
});

test('what no catalogue knows stays as it is', () => {
  expect(answered('ru', 'A headline of somebody’s own')).toBe('A headline of somebody’s own');
  // Though `{state}: {change}` is known.
  expect(answered('ru', 'The port: an answer')).toBe('The port: an answer');
});

test.each([
  ['The topic economy no longer exists.', 'Темы economy больше нет.'],
  [
    'There were too many tries. Wait 3 minutes, then try again.',
    'Слишком много попыток. Подождите 3 минуты и попробуйте ещё раз.',
  ],
  [
    'The headline is all in capitals. Correct it, or tick it as right.',
    'Заголовок набран одними прописными. Исправьте или отметьте как верное.',
  ],
  [
    'az is new here. Choose “translation” as the kind of change, or leave az out.',
    'Здесь новый язык: az. Выберите «Перевод» как вид изменения или не включайте его.',
  ],
  ['Done. Accepted, but not yet visible to readers.', 'Готово. Принято, но читателям ещё не видно.'],
  ['Line 4: Give the person’s name.', 'Строка 4: Укажите имя сотрудника.'],
  ['Write a headline. A word of somebody else.', 'Напишите заголовок. A word of somebody else.'],
])('values, sentences within sentences and after one another: %s', (sentence, said) => {
  expect(answered('ru', sentence)).toBe(said);
});

test('on the server outside of a request English is spoken', () => {
  expect(say('{count, plural, one {# edition} other {# editions}}', { count: 1 })).toBe('1 edition');
  expect(sayWith('Save', {})).toBe('Save');
});

test.each([
  [1, '1 редакция'],
  [3, '3 редакции'],
  [11, '11 редакций'],
])('%i is counted as Russian counts', (count, said) => {
  const text = '{count, plural, one {# редакция} few {# редакции} many {# редакций} other {# редакции}}';
  expect(worded('ru', text, { count })).toBe(said);
});

test('a piece of the page stands where its tag is', () => {
  expect(wordedWith('az', '<date></date> tarixindən', { date: '5 May' })).toBe('5 May tarixindən');
  expect(() => worded('az', 'Salam, {name}', {})).toThrow();
});
