import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditWords } from '#db/editorial/audit-words.ts';
import { listContacts, listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { changeContact } from './change-contact.ts';
import { changeFourEyes } from './change-four-eyes.ts';
import { type ChangeInstitution, changeInstitution } from './change-institution.ts';
import { changeSection } from './change-section.ts';
import { PLAIN_FOUNDATION, setUp } from './set-up.ts';
import { fresh, stale } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft, published } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const institution = () => readInstitution(newsroom.stores.editorial.reads);
const shown = () =>
  JSON.parse(String(publicRows(newsroom, 'SELECT institution FROM furniture')[0]?.institution));
const changesOf = async (entry: { readonly sequence: number } | null) =>
  (await auditWords(newsroom.stores.editorial.reads, [entry?.sequence ?? 0])).get(entry?.sequence ?? 0)
    ?.changes;
const siteMoves = () =>
  publicRows(newsroom, "SELECT counter FROM generations WHERE scope = 'site'")[0]?.counter;

describe('the institution', () => {
  function change(more: Partial<ChangeInstitution>) {
    return changeInstitution(newsroom.by('admin', later(1)), more);
  }
  const NAMES = {
    az: 'Çay Nazirliyi',
    en: 'Ministry of Rivers',
    ru: 'Министерство рек',
    ar: 'وزارة الأنهار',
  };

  test('is changed for readers at once', async () => {
    const before = siteMoves();
    const { entry, ledger, visible } = await traced(newsroom, () => change({ names: NAMES }));
    expect([shown().names, visible, siteMoves() === before]).toEqual([NAMES, true, false]);
    expect(entry).toMatchObject({
      deed: 'change_institution',
      details: { settings: ['names'] },
    });
    expect(ledger).toMatchObject({
      releaseId: null,
      before: 'furniture',
      after: 'institution',
      at: later(1),
    });
  });

  test.each<[string, string, Partial<ChangeInstitution>]>([
    ['a zone that nobody knows', 'zone', { zone: 'Asia/Bakou' }],
    ['a date style that there is not', 'dateStyle', { dateStyle: 'roman' }],
    ['no name in one of its languages', 'names.ru', { names: { ...NAMES, ru: ' ' } }],
  ])('is refused with %s', async (_, field, more) => {
    const refusal = await refused(newsroom, () => change(more));
    expect(refusal.code).toBe('bad_input');
    expect(refusal.faults.map((fault) => fault.field)).toContain(field);
  });

  test('is recorded with what stood there and what stands there now', async () => {
    const emblem = '<svg viewBox="0 0 8 8"><path d="M0 0h8"/></svg>';
    const more = { names: { ...NAMES, az: 'Su Nazirliyi' }, endMarks: { en: 'ENDS' }, emblem };
    const { entry } = await traced(newsroom, () => change(more));
    expect(entry?.details.settings).toEqual(['names', 'endMarks', 'emblem']);
    expect(await changesOf(entry)).toEqual({
      'names.en': { before: 'Ministry of Water', after: 'Ministry of Rivers' },
      'names.ru': { before: 'Министерство воды', after: 'Министерство рек' },
      'names.ar': { before: 'وزارة المياه', after: 'وزارة الأنهار' },
      'endMarks.en': { before: null, after: 'ENDS' },
      emblem: { before: null, after: expect.stringMatching(/^SVG [0-9a-f]{12}$/) },
    });
    expect(await traced(newsroom, () => change(more))).toMatchObject({ entry: null, ledger: null });
  });

  test('says to readers how a release ends, and whom to tell of a weakness', async () => {
    const until = new Date('2026-12-01T00:00:00Z');
    done(await change({ endMarks: { en: 'ENDS' } }));
    done(await change({ securityContact: 'security@example.org', securityUntil: until }));
    expect(shown()).toMatchObject({
      endMarks: { en: 'ENDS' },
      security: { contact: 'mailto:security@example.org', until: until.toISOString() },
    });
    done(await change({ securityContact: '' }));
    expect(shown().security).toBeNull();
  });

  test('writes dates for readers as it chose to, on record and in one row of the ledger', async () => {
    const { entry, ledger } = await traced(newsroom, () => change({ dateStyle: 'weekday' }));
    expect([shown().dateStyle, (await institution()).dateStyle]).toEqual(['weekday', 'weekday']);
    expect(await changesOf(entry)).toEqual({ dateStyle: { before: 'long', after: 'weekday' } });
    expect(ledger).toMatchObject({ before: 'furniture', after: 'institution' });
    const before = siteMoves();
    expect(await traced(newsroom, () => change({ dateStyle: 'weekday' }))).toMatchObject({
      entry: null,
      ledger: null,
    });
    expect(siteMoves()).toBe(before);
  });

  test('keeps its zone where another would move an address into another year', async () => {
    await published(newsroom, testContent(), new Date('2026-12-31T20:30:00Z'));
    expect((await refused(newsroom, () => change({ zone: 'UTC' }))).faults).toMatchObject([
      { field: 'zone' },
    ]);
    done(await change({ zone: 'Asia/Tashkent' }));
  });

  test('takes another zone where no address moves', async () => {
    await published(newsroom);
    done(await change({ zone: 'Pacific/Kiritimati' }));
    expect(shown().zone).toBe('Pacific/Kiritimati');
  });
});

describe('sections', () => {
  const change = (key: string, more: Partial<Parameters<typeof changeSection>[1]> = {}) =>
    changeSection(newsroom.by('admin'), { key, names: { az: 'Şəkillər', en: 'Photos' }, ...more });
  const keys = async () => (await listSections(newsroom.stores.editorial.reads)).map(({ key }) => key);

  test('are added at the end of the menu, renamed and removed, for readers at once', async () => {
    const { entry, ledger } = await traced(newsroom, () => change('photos'));
    expect(entry).toMatchObject({ deed: 'change_section', details: { key: 'photos', what: 'added' } });
    expect(ledger).toMatchObject({ releaseId: null, before: 'furniture', after: 'section photos' });
    expect(await keys()).toEqual(['news', 'photos']);
    const renamed = await traced(newsroom, () => change('photos', { names: { az: 'Fotolar' } }));
    expect(await changesOf(renamed.entry)).toEqual({
      'names.az': { before: 'Şəkillər', after: 'Fotolar' },
      'names.en': { before: 'Photos', after: null },
    });
    expect(shown().sections).toMatchObject([{ key: 'news' }, { key: 'photos', names: { az: 'Fotolar' } }]);
    const removal = await traced(newsroom, () => change('photos', { remove: true }));
    expect(removal.entry?.details).toMatchObject({ key: 'photos', what: 'removed' });
    expect(await changesOf(removal.entry)).toEqual({ 'names.az': { before: 'Fotolar', after: null } });
    expect(shown().sections).toMatchObject([{ key: 'news' }]);
  });

  test('saved as they are leave no entry', async () => {
    done(await change('photos'));
    expect(await traced(newsroom, () => change('photos'))).toMatchObject({ entry: null, ledger: null });
  });

  test.each([
    ['a key with capitals', 'key', 'Photos', {}],
    ['a key with a space', 'key', 'two words', {}],
    ['no name in the main language', 'names.az', 'photos', { names: { en: 'Photos' } }],
  ])('are refused with %s', async (_, field, key, more) => {
    expect(await refused(newsroom, () => change(key, more))).toMatchObject({
      code: 'bad_input',
      faults: [{ field }],
    });
  });

  test('stay where a text ever named them, and the last one always', async () => {
    const removal = (key: string) => () => change(key, { remove: true });
    expect((await refused(newsroom, removal('news'))).code).toBe('wrong_state');
    done(await change('photos'));
    await draft(newsroom, testContent({ section: 'photos' }));
    expect((await refused(newsroom, removal('photos'))).code).toBe('wrong_state');
    expect((await refused(newsroom, removal('sport'))).code).toBe('not_found');
  });
});

describe('press contacts', () => {
  const CARD = { names: { az: 'Növbətçi' }, duties: {}, email: 'duty@example.org', phone: '' };
  const change = (key: string, more: Partial<Parameters<typeof changeContact>[1]> = {}) =>
    changeContact(newsroom.by('admin'), { key, ...CARD, isDefault: false, ...more });
  const held = async () =>
    (await listContacts(newsroom.stores.editorial.reads)).map(({ key, isDefault }) => [key, isDefault]);

  test('are added, made the default and removed; what is out keeps the card it went out with', async () => {
    await published(newsroom);
    const shownKeys = () =>
      JSON.parse(String(publicRows(newsroom, 'SELECT contacts FROM furniture')[0]?.contacts)).length;
    const before = publicRows(newsroom, 'SELECT contacts FROM edition_texts');
    const { entry, ledger } = await traced(newsroom, () => change('duty'));
    expect(entry).toMatchObject({ deed: 'change_contact', details: { key: 'duty', what: 'added' } });
    expect(ledger).toMatchObject({ releaseId: null, before: 'furniture', after: 'contact duty' });
    expect([shownKeys(), await held()]).toEqual([
      2,
      [
        ['press', true],
        ['duty', false],
      ],
    ]);
    done(await change('duty', { isDefault: true }));
    expect(await held()).toEqual([
      ['duty', true],
      ['press', false],
    ]);
    const removal = await traced(newsroom, () => change('press', { remove: true }));
    expect([removal.entry?.details, shownKeys()]).toMatchObject([{ key: 'press', what: 'removed' }, 1]);
    expect(publicRows(newsroom, 'SELECT contacts FROM edition_texts')).toEqual(before);
  });

  test('the default one stays the default until another is', async () => {
    for (const more of [{ remove: true }, {}]) {
      expect((await refused(newsroom, () => change('press', more))).code).toBe('wrong_state');
    }
    done(await change('press', { isDefault: true, phone: '+994 12 000 00 00' }));
  });

  test.each([
    ['a key with capitals', 'key', 'Duty', {}],
    ['no name in the main language', 'names.az', 'duty', { names: { en: 'Officer on duty' } }],
    ['neither address nor number', 'email', 'duty', { email: ' ', phone: '' }],
  ])('are refused with %s', async (_, field, key, more) => {
    expect(await refused(newsroom, () => change(key, more))).toMatchObject({
      code: 'bad_input',
      faults: [{ field }],
    });
  });

  test('are recorded with what a card held and holds', async () => {
    const { entry } = await traced(newsroom, () => change('press', { isDefault: true, ...CARD }));
    expect(await changesOf(entry)).toEqual({
      'names.az': { before: 'Mətbuat xidməti', after: 'Növbətçi' },
      email: { before: 'press@example.org', after: 'duty@example.org' },
    });
  });

  test('that nobody knows cannot be removed', async () => {
    expect((await refused(newsroom, () => change('sport', { remove: true }))).code).toBe('not_found');
  });
});

describe('the four-eyes rule', () => {
  test('is switched off by an admin who has just signed in, on record', async () => {
    const call = fresh(newsroom, 'admin');
    const { entry } = await traced(newsroom, () => changeFourEyes(call, { fourEyes: false }));
    expect(entry).toMatchObject({ deed: 'change_four_eyes', actor: 'admin', details: { fourEyes: false } });
    expect((await institution()).fourEyes).toBe(false);
  });

  test('is switched neither off nor on without a fresh sign-in', async () => {
    const change = (fourEyes: boolean) => () => changeFourEyes(stale(newsroom, 'admin'), { fourEyes });
    expect((await refused(newsroom, change(false))).code).toBe('fresh_sign_in');
    done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
    expect((await refused(newsroom, change(true))).code).toBe('fresh_sign_in');
    done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: true }));
    expect((await institution()).fourEyes).toBe(true);
  });

  test('switched to what it is leaves no entry', async () => {
    const again = () => changeFourEyes(newsroom.by('admin'), { fourEyes: true });
    expect((await traced(newsroom, again)).entry).toBeNull();
  });
});

test('a newsroom is founded once', async () => {
  expect(await setUp(newsroom.stores, PLAIN_FOUNDATION, NOON)).toBe(false);
  expect((await institution()).zone).toBe('Asia/Baku');
});
