import { describe, expect, it } from 'vitest';
import { chosenContent, conflictPlaces } from './conflict.ts';
import type { EditionContent, Text } from './content.ts';
import { fromPlainText } from './document.ts';

const text = (headline: string, body: string): Text => ({
  headline,
  subhead: '',
  summary: '',
  dateline: '',
  body: fromPlainText(body),
  notes: '',
  slug: null,
});

const content = (texts: Record<string, Text>, more: Partial<EditionContent> = {}): EditionContent => ({
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: ['en'],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: [],
  texts,
  ticked: [],
  copied: null,
  ...more,
});

const MINE = content(
  { en: text('Mine', 'A.'), ru: text('Моё', 'Я.') },
  { section: 'speeches', topics: ['sea'], changeNotes: { en: 'my note' } },
);
const THEIRS = content({ en: text('Theirs', 'B.') }, { contacts: ['press'] });

describe('two texts that could not be merged', () => {
  it('names every place where they differ', () => {
    expect(conflictPlaces(MINE, THEIRS)).toEqual([
      'section',
      'topics',
      'contacts',
      'texts.en.headline',
      'texts.en.body',
      'changeNotes.en',
      'texts.ru.headline',
      'texts.ru.body',
    ]);
    expect(conflictPlaces(MINE, MINE)).toEqual([]);
  });

  it('takes theirs where nothing else was chosen', () => {
    expect(chosenContent(MINE, THEIRS, {})).toEqual(THEIRS);
  });

  it('takes mine exactly where it was chosen', () => {
    const chosen = chosenContent(MINE, THEIRS, {
      'texts.en.body': 'mine',
      section: 'mine',
      'changeNotes.en': 'mine',
      'texts.en.headline': 'theirs',
    });
    expect(chosen).toEqual({
      ...THEIRS,
      section: 'speeches',
      changeNotes: { en: 'my note' },
      texts: { en: text('Theirs', 'A.') },
    });
  });

  it('takes the event as a whole', () => {
    const at = (wall: string) => ({ instant: `${wall}:00.000Z`, wall });
    const event = {
      zone: 'UTC',
      start: at('2026-03-24T10:00'),
      end: null,
      places: {},
      contact: null,
      deadline: null,
    };
    const mine = { ...THEIRS, event };
    expect(conflictPlaces(mine, THEIRS)).toEqual(['event']);
    expect(chosenContent(mine, THEIRS, { event: 'mine' })).toEqual(mine);
    expect(chosenContent(mine, THEIRS, { event: 'theirs' })).toEqual(THEIRS);
    expect(chosenContent(THEIRS, mine, { event: 'mine' })).toEqual(THEIRS);
  });

  it('brings a whole language along that only one side wrote', () => {
    const choices = { 'texts.ru.headline': 'mine', 'texts.ru.body': 'mine' } as const;
    expect(chosenContent(MINE, THEIRS, choices).texts.ru).toEqual(text('Моё', 'Я.'));
  });

  it('gives mine entirely where mine is chosen everywhere', () => {
    const choices = Object.fromEntries(conflictPlaces(MINE, THEIRS).map((place) => [place, 'mine'] as const));
    expect(conflictPlaces(chosenContent(MINE, THEIRS, choices), MINE)).toEqual([]);
  });
});
