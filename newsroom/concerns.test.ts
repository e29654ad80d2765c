import { describe, expect, test } from 'vitest';
import { concerns, openConcerns } from './concerns.ts';
import type { EditionContent, Text } from './content.ts';
import { fromPlainText } from './document.ts';
import { documentFromHtml } from './html-import.ts';

const text = (more: Partial<Text> = {}): Text => ({
  headline: 'The harbour opens',
  subhead: '',
  summary: 'It opens soon.',
  dateline: '',
  body: fromPlainText('The harbour opens.'),
  notes: '',
  slug: null,
  ...more,
});
const content = (
  language: string,
  words: Partial<Text>,
  more: Partial<EditionContent> = {},
): EditionContent => ({
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: [language],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: [],
  texts: { [language]: text(words) },
  ticked: [],
  copied: null,
  ...more,
});
const codes = (given: EditionContent, live: EditionContent | null = null) =>
  concerns(given, live).map((concern) => concern.id.split(':')[0]);
const body = (words: string) => ({ body: fromPlainText(words) });

describe('a concern', () => {
  test.each<[string, string, Partial<Text>, string[]]>([
    ['none', 'en', {}, []],
    ['a headline over 110 characters', 'en', { headline: 'x'.repeat(111) }, ['long-headline']],
    ['110 characters', 'en', { headline: 'x'.repeat(110) }, []],
    ['all capitals', 'en', { headline: 'THE HARBOUR OPENS' }, ['all-capitals']],
    ['all capitals in Azerbaijani', 'az', { headline: 'LİMAN AÇILIR' }, ['all-capitals']],
    ['an abbreviation', 'en', { headline: 'UN' }, []],
    ['a script without capitals', 'ar', { headline: 'الميناء مفتوح', ...body('الميناء مفتوح.') }, []],
    ['a final full stop', 'en', { headline: 'The harbour opens.' }, ['final-stop']],
    ['an ellipsis', 'en', { headline: 'And the harbour opens...' }, []],
    ['XXX', 'en', body('It opens on XXX.'), ['placeholder']],
    ['[…]', 'en', body('He said […] yes.'), ['placeholder']],
    ['TK', 'en', body('The number is TK.'), ['placeholder']],
    ['TK inside a word', 'en', body('The BTK company.'), []],
    ['a wrong weekday', 'en', body('On Friday, September 13, 2018, it opens.'), ['weekday']],
    ['the right weekday', 'en', body('On Thursday, September 13, 2018, it opens.'), []],
    ['the right weekday, day first', 'en', body('It opens on Thursday 13 September 2018.'), []],
    ['a wrong weekday in Russian', 'ru', body('В пятницу, 13 сентября 2018 года, порт открыт.'), ['weekday']],
    ['the right weekday in Russian', 'ru', body('В четверг, 13 сентября 2018 года, порт открыт.'), []],
    ['a wrong weekday in Azerbaijani', 'az', body('13 sentyabr 2018-ci il, bazar günü açılır.'), ['weekday']],
    ['the right weekday in Azerbaijani', 'az', body('13 sentyabr 2018-ci il, cümə axşamı açılır.'), []],
    ['a date without a year', 'en', body('On Friday, September 13, it opens.'), []],
    ['a foreign passage', 'en', body('He said: доброе утро всем друзьям, and left.'), ['foreign']],
    ['three foreign words', 'en', body('He said: доброе утро всем, and left.'), []],
  ])('%s', (_, language, words, expected) => {
    expect(codes(content(language, words))).toEqual(expected);
  });

  test.each<[string, string | null, string, string[]]>([
    ['the name of a file for a description', 'IMG_2034.jpg', '', ['picture']],
    ['a description', 'Two ships', '', []],
    ['nothing yet, which is refused anyway', '', '', []],
    ['a decorative one', null, '', []],
    ['a placeholder under it', 'Two ships', 'On XXX', ['placeholder']],
    ['another language under it', 'Two ships', 'доброе утро всем друзьям', ['foreign']],
  ])('about a picture: %s', (_, alt, caption, expected) => {
    const figure = { type: 'figure' as const, attrs: { alt, caption, credit: '' } };
    const document = { schemaVersion: 1 as const, doc: { type: 'doc' as const, content: [figure] } };
    expect(codes(content('en', { body: document }))).toEqual(expected);
  });

  test('a passage marked as foreign is none', () => {
    const marked = documentFromHtml(
      '<p>He said: <span lang="ru">доброе утро всем друзьям</span>.</p>',
    ).document;
    expect(codes(content('en', { body: marked }))).toEqual([]);
  });
});

describe('a minor change', () => {
  test.each([
    ['a comma', 'The harbour of Baku opens, at nine.', false],
    ['another word', 'The port of Baku opens at nine.', false],
    ['a number', 'The harbour of Baku opens at 9.', true],
    ['a name', 'The harbour of Ganja opens at nine.', true],
    ['a negation', 'The harbour of Baku never opens at nine.', true],
    ['a negation in short', 'The harbour of Baku doesn’t open at nine.', true],
  ])('%s', (_, words, concerned) => {
    const live = content('en', body('The harbour of Baku opens at nine.'));
    const after = content('en', body(words), { kindOfChange: 'minor' });
    expect(codes(after, live)).toEqual(concerned ? ['minor'] : []);
    expect(codes({ ...after, kindOfChange: 'update' }, live)).toEqual([]);
  });
});

test('what was ticked is no longer open, until the words change', () => {
  const given = content('en', { headline: 'The harbour opens.' });
  const ticked = concerns(given, null).map((concern) => concern.id);
  expect(openConcerns({ ...given, ticked }, null)).toEqual([]);
  const changed = content('en', { headline: 'The harbour closes.' }, { ticked });
  expect(openConcerns(changed, null)).toHaveLength(1);
});
