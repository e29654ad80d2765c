import { describe, expect, it } from 'vitest';
import type { EditionContent, Text } from '../content.ts';
import { fromPlainText, toPlainText } from '../document.ts';
import { EMPTY_DOCUMENT, type StoredDocument } from '../document-schema.ts';
import { applyEdits, editForm, emptyText } from './edit-form.ts';

const text = (more: Partial<Text> = {}): Text => ({
  ...emptyText(),
  headline: 'Bridge opened',
  summary: 'A bridge was opened.',
  body: fromPlainText('One.\n\nTwo.'),
  slug: 'bridge-opened',
  ...more,
});

const content = (more: Partial<EditionContent> = {}): EditionContent => ({
  kind: 'press_release',
  section: 'news',
  topics: [],
  included: ['az', 'en'],
  archiveDate: { instant: '2018-09-13T14:19:00.000Z', wall: '2018-09-13T18:19', zone: 'Asia/Baku' },
  kindOfChange: null,
  changeNotes: {},
  contacts: ['press'],
  texts: { en: text() },
  ticked: ['placeholder:en:body:TK'],
  copied: null,
  ...more,
});

const STRUCTURED: StoredDocument = {
  schemaVersion: 1,
  doc: {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Facts' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Bold.', marks: [{ type: 'bold' }] }] },
    ],
  },
};

const parse = (fields: Record<string, string>) =>
  editForm.safeParse({ editionId: '7', baseRevisionId: '9', ...fields });

/** The content after the fields were typed and saved. */
function saved(base: EditionContent, fields: Record<string, string>): EditionContent {
  const parsed = parse(fields);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.error.issues));
  return applyEdits(base, parsed.data);
}

describe('reading the form', () => {
  it('takes field names as paths into the content', () => {
    const { data } = parse({
      'texts.en.headline': 'A',
      'texts.zh-Hant.notes': 'n',
      'changeNotes.az': 'why',
      next: 'preview',
    });
    expect(data).toMatchObject({
      editionId: 7,
      baseRevisionId: 9,
      next: 'preview',
      texts: { en: { headline: 'A' }, 'zh-Hant': { notes: 'n' } },
      changeNotes: { az: 'why' },
    });
  });

  it('puts one-line fields on one line and gives long ones plain line ends', () => {
    const { data } = parse({
      'texts.en.headline': ' Two\r\nlines\u202e ',
      'texts.en.body': 'a\r\n\r\nb\r\n',
    });
    expect(data?.texts.en).toMatchObject({ headline: 'Two lines', body: 'a\n\nb' });
  });

  it.each([
    ['texts.en.slug', 'Große Brücke', /small letters/],
    ['texts.en.slug', '2018', /small letters/],
    ['texts.en.headline', 'x'.repeat(1001), /1000 characters/],
    ['texts.en.notes', 'x'.repeat(20_001), /20000 characters/],
    ['changeNotes.en', 'x'.repeat(2001), /2000 characters/],
  ])('says what is wrong with %s', (field, typed, sentence) => {
    const parsed = parse({ [field]: typed });
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
    expect(parsed.error?.issues[0]?.message).toMatch(sentence);
  });

  it.each([[{ editionId: 'x' }], [{ baseRevisionId: '' }], [{ baseRevisionId: '-1' }], [{ kind: 'poem' }]])(
    'refuses a form that is not ours: %j',
    (fields) => {
      expect(parse(fields).success).toBe(false);
    },
  );

  it('ignores fields that it does not know', () => {
    const { data } = parse({
      'texts.en.state': 'published',
      'texts.__proto__.headline': 'x',
      archiveDate: 'now',
      ticked: 'all',
    });
    expect(data?.texts).toEqual({});
  });
});

describe('putting the edits into the content', () => {
  it('changes only what was typed', () => {
    const base = content();
    expect(saved(base, { 'texts.en.summary': 'Open now.' })).toEqual({
      ...base,
      texts: { en: { ...text(), summary: 'Open now.' } },
    });
  });

  it('changes nothing, not even the shape of a body, when nothing was changed', () => {
    const base = content();
    const { en } = base.texts;
    const fields = {
      'texts.en.headline': 'Bridge opened',
      'texts.en.body': 'One.\r\n\r\nTwo.',
      'texts.en.slug': 'bridge-opened',
      'texts.ar.headline': '',
      'texts.ar.body': '',
    };
    expect(saved(base, fields)).toEqual({ ...base, texts: { en } });
  });

  it('begins a new language with its first words', () => {
    expect(saved(content(), { 'texts.az.headline': 'Körpü açıldı' }).texts.az).toEqual({
      ...emptyText(),
      headline: 'Körpü açıldı',
    });
  });

  it('never loses the structure of a body by itself', () => {
    const base = content({ texts: { en: text({ body: STRUCTURED }) } });
    expect(saved(base, { 'texts.en.body': 'Facts\n\nBold, corrected.' }).texts.en?.body).toEqual(STRUCTURED);
    const replaced = saved(base, { 'texts.en.body': 'Plain.', 'texts.en.replaceBody': 'yes' }).texts.en?.body;
    expect(replaced && toPlainText(replaced)).toBe('Plain.');
  });

  it('takes the document of the editor in place of the plain field, and keeps it byte for byte', () => {
    const after = saved(content(), {
      'texts.en.body': 'Plain.',
      'texts.en.bodyDocument': JSON.stringify(STRUCTURED),
      'texts.az.bodyDocument': JSON.stringify(STRUCTURED),
      'texts.ru.bodyDocument': JSON.stringify(EMPTY_DOCUMENT),
    });
    expect(JSON.stringify(after.texts.en?.body)).toBe(JSON.stringify(STRUCTURED));
    expect(after.texts.az?.body).toEqual(STRUCTURED);
    expect(after.texts.ru).toBeUndefined();
  });

  it('takes boxes only where the form held them, in the order they had', () => {
    const base = content({ included: ['ru', 'az'] });
    expect(saved(base, {}).included).toEqual(['ru', 'az']);
    expect(
      saved(base, { included: '', 'included.az': 'yes', 'included.en': 'yes', 'included.ru': 'yes' })
        .included,
    ).toEqual(['ru', 'az', 'en']);
    expect(saved(base, { contacts: '' }).contacts).toEqual([]);
    expect(saved(content({ topics: ['sea'] }), {}).topics).toEqual(['sea']);
    expect(saved(content({ topics: ['sea'] }), { topics: '', 'topics.air': 'yes' }).topics).toEqual(['air']);
  });

  it('gives a first edition no kind of change, and another the one chosen', () => {
    expect(saved(content(), { kindOfChange: 'minor' }).kindOfChange).toBeNull();
    expect(saved(content({ kindOfChange: 'update' }), { kindOfChange: 'minor' }).kindOfChange).toBe('minor');
  });

  it.each([
    ['made from the headline: made anew', text(), 'Bridge closed', 'bridge-opened', null],
    [
      'made, with a number: made anew',
      text({ slug: 'bridge-opened-2' }),
      'Bridge closed',
      'bridge-opened-2',
      null,
    ],
    ['chosen by hand: stays', text({ slug: 'the-bridge' }), 'Bridge closed', 'the-bridge', 'the-bridge'],
    ['chosen now: stays', text(), 'Bridge closed', 'closed', 'closed'],
    ['headline as before: stays', text(), 'Bridge opened', 'bridge-opened', 'bridge-opened'],
    ['emptied: made anew', text(), 'Bridge opened', '', null],
  ])('the address %s', (_name, before, headline, slug, expected) => {
    const after = saved(content({ texts: { en: before } }), {
      'texts.en.headline': headline,
      'texts.en.slug': slug,
    });
    expect(after.texts.en?.slug).toBe(expected);
  });
});
