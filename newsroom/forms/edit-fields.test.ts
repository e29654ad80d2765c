import { expect, test } from 'vitest';
import type { EditionContent } from '../content.ts';
import { fromPlainText } from '../document.ts';
import { changedFields, fieldsOf } from './edit-fields.ts';
import { applyEdits, editForm, emptyText } from './edit-form.ts';

const at = (wall: string) => ({ instant: `${wall}:00.000Z`, wall });
const BEFORE: EditionContent = {
  kind: 'media_advisory',
  section: 'news',
  topics: ['sea', 'water'],
  included: ['en'],
  archiveDate: null,
  kindOfChange: 'update',
  changeNotes: { en: 'The hall is another.' },
  contacts: ['press'],
  texts: {
    en: { ...emptyText(), headline: 'One', body: fromPlainText('a\n\nb'), notes: 'x\ny', slug: 'one' },
  },
  event: {
    zone: 'UTC',
    start: at('2026-11-25T09:00'),
    end: null,
    deadline: null,
    contact: 'press',
    places: { en: 'Pier' },
  },
  ticked: [],
  copied: null,
};
const AFTER: EditionContent = {
  ...BEFORE,
  kind: 'speech',
  section: 'speeches',
  topics: ['water'],
  included: ['en', 'az'],
  kindOfChange: 'correction',
  changeNotes: { en: 'The hour is another.', az: 'Saat.' },
  contacts: [],
  texts: {
    en: { ...emptyText(), headline: 'Two', summary: 'S', body: fromPlainText('a\n\nB') },
    az: { ...emptyText(), headline: 'İki', slug: 'iki' },
  },
};

/** The form as a browser posts it: with the marks that say which boxes it holds. */
function posted(fields: Readonly<Record<string, string | null>>) {
  const said = Object.entries(fields).filter(([, value]) => value !== null);
  return editForm.parse({
    editionId: '1',
    baseRevisionId: '1',
    included: '',
    topics: '',
    contacts: '',
    ...Object.fromEntries(said),
  });
}

test.each([
  ['everything', BEFORE],
  ['everything else', AFTER],
])('a form that is filled from a content reads back as it: %s', (_, content) => {
  expect(applyEdits(content, posted(fieldsOf(content)))).toEqual(content);
  expect(changedFields(content, content)).toEqual({});
});

test('what changed makes one form out of the other, and names nothing else', () => {
  const changed = changedFields(BEFORE, AFTER);
  expect(applyEdits(AFTER, posted({ ...fieldsOf(BEFORE), ...changed }))).toEqual(AFTER);
  expect(changed).not.toHaveProperty('topics.water');
  expect(changed).toMatchObject({ 'topics.sea': null, 'texts.az.slug': 'iki' });
  const { event: _gone, ...without } = BEFORE;
  expect(changedFields(BEFORE, without)).toMatchObject({ 'event.start': null });
  expect(changedFields(BEFORE, without)).not.toHaveProperty('event.zone');
});
