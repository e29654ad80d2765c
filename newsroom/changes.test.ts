import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeContents, paragraphDifference, paragraphMerge, wordDifference } from './changes.ts';
import type { AdvisoryEvent, EditionContent } from './content.ts';
import { content as contentSchema } from './content.ts';
import { contentHash } from './content-hash.ts';
import { fromPlainText, toPlainText } from './document.ts';
import type { StoredDocument } from './document-schema.ts';

const base: EditionContent = {
  kind: 'press_release',
  section: 'news',
  topics: ['a', 'b'],
  included: ['en'],
  archiveDate: null,
  kindOfChange: null,
  changeNotes: {},
  contacts: ['press'],
  texts: {
    en: {
      headline: 'One',
      subhead: '',
      summary: 's',
      dateline: '',
      body: fromPlainText('a\n\nb\n\nc'),
      notes: '',
      slug: null,
    },
  },
  ticked: [],
  copied: null,
};
const at = (wall: string) => ({ instant: `${wall}:00.000Z`, wall });
const EVENT: AdvisoryEvent = {
  zone: 'Europe/London',
  start: at('2026-03-24T10:00'),
  end: null,
  places: { en: 'Harbour' },
  contact: null,
  deadline: null,
};
const withText = (more: Partial<EditionContent['texts'][string]>): EditionContent => ({
  ...base,
  texts: { en: { ...base.texts.en, ...more } as EditionContent['texts'][string] },
});

describe('differences', () => {
  test('word by word, both sides can be read back', () => {
    const words = fc.array(fc.constantFrom('the', 'harbour', 'opens', 'bağlıdır', 'порт', '9', ',', '.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDifference(before.join(' '), after.join(' '), 'en');
        const side = (without: string) =>
          pieces
            .filter((piece) => piece.kind !== without)
            .map((piece) => piece.text)
            .join('');
        expect(side('added')).toBe(before.join(' '));
        expect(side('removed')).toBe(after.join(' '));
      }),
    );
  });

  test('a paragraph that came, went or changed', () => {
    expect(paragraphDifference('a\n\nb', 'a\n\nb\n\nc', 'en').at(-1)).toEqual([{ kind: 'added', text: 'c' }]);
    expect(paragraphDifference('a\n\nb', 'a', 'en').at(-1)).toEqual([{ kind: 'removed', text: 'b' }]);
    expect(paragraphDifference('x one', 'x two', 'en')).toEqual([
      [
        { kind: 'same', text: 'x ' },
        { kind: 'removed', text: 'one' },
        { kind: 'added', text: 'two' },
      ],
    ]);
  });
});

test('several changed words in a row are one change', () => {
  expect(wordDifference('It is sold on board today.', 'It comes back at noon today.', 'en')).toEqual([
    { kind: 'same', text: 'It ' },
    { kind: 'removed', text: 'is sold on board' },
    { kind: 'added', text: 'comes back at noon' },
    { kind: 'same', text: ' today.' },
  ]);
});

describe('merging', () => {
  const body = (words: string) => withText({ body: fromPlainText(words) });
  test.each([
    ['different paragraphs', 'A\n\nb\n\nc', 'a\n\nb\n\nC', 'A\n\nb\n\nC'],
    ['the same change twice', 'A\n\nb\n\nc', 'A\n\nb\n\nc', 'A\n\nb\n\nc'],
    ['one added at the end, one changed', 'A\n\nb\n\nc', 'a\n\nb\n\nc\n\nd', 'A\n\nb\n\nc\n\nd'],
    ['one removed, one changed', 'b\n\nc', 'a\n\nb\n\nC', 'b\n\nC'],
    ['the same paragraph', 'A1\n\nb\n\nc', 'A2\n\nb\n\nc', null],
    ['both added at the same place', 'a\n\nb\n\nc\n\nx', 'a\n\nb\n\nc\n\ny', null],
    ['changed and removed', 'A\n\nb\n\nc', 'b\n\nc', null],
  ])('%s', (_, mine, theirs, merged) => {
    const outcome = mergeContents(base, body(mine), body(theirs));
    if (merged === null) expect(outcome).toEqual({ conflict: true });
    else
      expect('merged' in outcome && toPlainText(outcome.merged.texts.en?.body ?? fromPlainText(''))).toBe(
        merged,
      );
  });

  test('fields of different names', () => {
    const outcome = mergeContents(base, withText({ headline: 'Two' }), {
      ...withText({ summary: 't' }),
      section: 'sea',
    });
    expect(outcome).toEqual({ merged: { ...withText({ headline: 'Two', summary: 't' }), section: 'sea' } });
    expect(mergeContents(base, withText({ headline: 'Two' }), withText({ headline: 'Three' }))).toEqual({
      conflict: true,
    });
  });

  test('a language that only one side added', () => {
    const more = {
      ...base,
      texts: { ...base.texts, az: withText({ headline: 'Bir' }).texts.en },
    } as EditionContent;
    expect(mergeContents(base, more, withText({ headline: 'Two' }))).toMatchObject({
      merged: { texts: { en: { headline: 'Two' }, az: { headline: 'Bir' } } },
    });
  });

  test('an event: time, place in one language and place in another come together, the same field conflicts', () => {
    const start: EditionContent = { ...base, event: EVENT };
    const withEvent = (more: Partial<AdvisoryEvent>): EditionContent => ({
      ...start,
      event: { ...EVENT, ...more },
    });
    const timed = withEvent({ end: at('2026-03-24T12:00') });
    const placed = withEvent({ places: { en: 'Harbour', az: 'Liman' } });
    expect(mergeContents(start, timed, placed)).toEqual({
      merged: {
        ...start,
        event: { ...EVENT, end: at('2026-03-24T12:00'), places: { en: 'Harbour', az: 'Liman' } },
      },
    });
    expect(mergeContents(start, placed, withEvent({ places: { en: 'Pier' } }))).toMatchObject({
      merged: { event: { places: { en: 'Pier', az: 'Liman' } } },
    });
    expect(mergeContents(start, timed, withEvent({ end: at('2026-03-24T13:00') }))).toEqual({
      conflict: true,
    });
  });

  test('an event that only one side wrote or took away stays so', () => {
    const start: EditionContent = { ...base, event: EVENT };
    expect(mergeContents(base, start, base)).toEqual({ merged: start });
    expect(mergeContents(base, base, start)).toEqual({ merged: start });
    expect(mergeContents(start, base, start)).toEqual({ merged: base });
    expect(mergeContents(start, start, base)).toEqual({ merged: base });
  });

  test('pictures are merged as paragraphs are: each by itself, the same one conflicts', () => {
    const pictured = (...captions: string[]): StoredDocument => ({
      schemaVersion: 1,
      doc: {
        type: 'doc',
        content: captions.flatMap((caption) => [
          { type: 'figure', attrs: { alt: '', caption, credit: '' } },
          { type: 'paragraph', content: [{ type: 'text', text: 'between' }] },
        ]),
      },
    });
    const start = pictured('a', 'b');
    expect(paragraphMerge(start, pictured('A', 'b'), pictured('a', 'B'))).toEqual({
      merged: pictured('A', 'B'),
    });
    expect(paragraphMerge(start, pictured('A', 'b'), pictured('å', 'b'))).toEqual({ conflict: true });
  });

  test('no paragraph that somebody wrote is ever lost in a merge', () => {
    const edits = fc.array(fc.record({ at: fc.nat(5), words: fc.constantFrom('', 'X', 'Y') }), {
      maxLength: 3,
    });
    const apply = (changes: readonly { at: number; words: string }[], mark: string) => {
      const paragraphs = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
      for (const { at, words } of changes) paragraphs[at] = words === '' ? '' : `${words}${mark}${at}`;
      return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
    };
    fc.assert(
      fc.property(edits, edits, (one, two) => {
        const [mine, theirs] = [apply(one, 'm'), apply(two, 't')];
        const start = fromPlainText('p0\n\np1\n\np2\n\np3\n\np4\n\np5');
        const outcome = paragraphMerge(start, fromPlainText(mine), fromPlainText(theirs));
        if ('conflict' in outcome) return;
        const merged = toPlainText(outcome.merged).split('\n\n');
        for (const paragraph of [...mine.split('\n\n'), ...theirs.split('\n\n')]) {
          if (/[mt]\d$/.test(paragraph)) expect(merged).toContain(paragraph);
        }
      }),
    );
  });
});

describe('the content hash', () => {
  test('every field of the content is decided upon: a new one fails here', () => {
    expect(Object.keys(contentSchema.shape).sort()).toEqual([
      'archiveDate',
      'changeNotes',
      'contacts',
      'copied',
      'event',
      'included',
      'kind',
      'kindOfChange',
      'section',
      'texts',
      'ticked',
      'topics',
    ]);
  });

  test.each<[string, EditionContent]>([
    ['kind', { ...base, kind: 'speech' }],
    ['section', { ...base, section: 'sea' }],
    ['topics', { ...base, topics: ['a'] }],
    ['languages', { ...base, included: ['az', 'en'] }],
    [
      'archive date',
      {
        ...base,
        archiveDate: { instant: '2018-09-13T14:19:00Z', wall: '2018-09-13T18:19', zone: 'Asia/Baku' },
      },
    ],
    ['kind of change', { ...base, kindOfChange: 'update' }],
    ['change notes', { ...base, changeNotes: { en: 'x' } }],
    ['contacts', { ...base, contacts: [] }],
    ['ticks', { ...base, ticked: ['x'] }],
    ['copies', { ...base, copied: { boilerplate: {}, contacts: [] } }],
    ['headline', withText({ headline: 'Two' })],
    ['subhead', withText({ subhead: 'x' })],
    ['summary', withText({ summary: 'x' })],
    ['dateline', withText({ dateline: 'x' })],
    ['body', withText({ body: fromPlainText('x') })],
    ['notes', withText({ notes: 'x' })],
    ['slug', withText({ slug: 'x' })],
  ])('changes with %s', (_, changed) => {
    expect(contentHash(changed)).not.toBe(contentHash(base));
  });

  test('is what it was before there were events', () => {
    const then: EditionContent = {
      ...base,
      kind: 'media_advisory',
      topics: ['sea'],
      texts: {
        en: {
          headline: 'One',
          subhead: '',
          summary: 'Two.',
          dateline: 'Baku',
          body: fromPlainText('On that day.'),
          notes: '',
          slug: 'one',
        },
      },
      copied: { boilerplate: {}, contacts: [] },
    };
    const hash = 'b94091dabb969e46c20ff1d1c8f15211df3edce96797d74987b90fc2e1bb90a3';
    expect(contentHash(then)).toBe(hash);
    expect(contentHash({ ...then, event: undefined })).toBe(hash);
    expect(contentHash({ ...then, kind: 'speech', event: EVENT })).toBe(
      contentHash({ ...then, kind: 'speech' }),
    );
  });

  test.each<[string, Partial<AdvisoryEvent>]>([
    ['zone', { zone: 'UTC' }],
    ['beginning', { start: at('2026-03-24T11:00') }],
    ['end', { end: at('2026-03-24T12:00') }],
    ['place', { places: { en: 'Pier' } }],
    ['contact', { contact: 'press' }],
    ['deadline', { deadline: at('2026-03-23T12:00') }],
  ])('changes with the %s of an advisory’s event', (_, more) => {
    const advisory: EditionContent = { ...base, kind: 'media_advisory', event: EVENT };
    expect(contentHash({ ...advisory, event: { ...EVENT, ...more } })).not.toBe(contentHash(advisory));
  });

  test('does not change with the place in a language that is not included', () => {
    const advisory: EditionContent = { ...base, kind: 'media_advisory', event: EVENT };
    const places = { ...EVENT.places, az: 'Liman' };
    expect(contentHash({ ...advisory, event: { ...EVENT, places } })).toBe(contentHash(advisory));
  });

  test('does not change with the order of keys and sets, nor with a language that is not included', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse()) as EditionContent;
    expect(contentHash({ ...turned, topics: ['b', 'a'] })).toBe(contentHash(base));
    const more = {
      ...base,
      texts: { ...base.texts, az: withText({ headline: 'Bir' }).texts.en },
    } as EditionContent;
    expect(contentHash(more)).toBe(contentHash(base));
  });
});
