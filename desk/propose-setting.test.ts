import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { proposeContact, proposeInstitution, proposeNamedKey } from './propose-setting.ts';
import { readSettingPreview } from './read/setting-preview.ts';
import { done, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, publicRows, refused } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

function preview(person: TestPerson = 'admin', language = 'en') {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('Only people look at settings.');
  return readSettingPreview(newsroom.stores, actor, language, NOON);
}
const recorded = () => [
  editorialRows(newsroom, 'SELECT count(*) AS n FROM audit')[0]?.n,
  editorialRows(newsroom, 'SELECT names, colour, end_marks FROM institution'),
  publicRows(newsroom, 'SELECT institution FROM furniture'),
];

describe('a change that is only looked at', () => {
  test('is shown to its person alone, changes nothing and leaves no entry', async () => {
    const before = recorded();
    const names = { az: 'Çay Nazirliyi', en: 'Ministry of Rivers', ru: 'Р', ar: 'و' };
    const mottos = { en: { words: 'Rivers first.', attribution: '' } };
    const emblem = '<svg viewBox="0 0 8 8" onload="alert(1)"><path d="M0 0h8"/></svg>';
    const typed = { names, mottos, colour: 'C8102E', emblem };
    expect(done(await proposeInstitution(newsroom.by('admin'), typed)).language).toBe('az');
    expect((await preview())?.institution).toMatchObject({
      names,
      mottos,
      colour: '#c8102e',
      emblem: '<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="M0 0h8"/></svg>',
    });
    expect((await preview('all'))?.institution.names.en).toBe('Ministry of Water');
    expect(recorded()).toEqual(before);
  });

  test('shows the end of a release, the zone and style of its times, and the newest look only', async () => {
    const ending = { endMarks: { en: 'ENDS' }, boilerplate: { en: 'It looks after rivers.' } };
    done(await proposeInstitution(newsroom.by('admin'), ending));
    expect((await preview())?.view).toMatchObject({
      endMark: 'ENDS',
      boilerplateHtml: '<p>It looks after rivers.</p>',
      contacts: [{ name: 'Mətbuat xidməti' }],
    });
    done(await proposeInstitution(newsroom.by('admin'), { zone: 'Europe/Paris' }));
    expect((await preview())?.view).toMatchObject({
      endMark: '###',
      zone: 'Europe/Paris',
      dateStyle: 'long',
      publishedAt: NOON,
    });
    done(await proposeInstitution(newsroom.by('admin'), { dateStyle: 'numeric' }));
    expect((await preview())?.view).toMatchObject({ zone: 'Asia/Baku', dateStyle: 'numeric' });
  });

  test('shows a section in the menu, a topic and a contact beside the text', async () => {
    const photos = { key: 'photos', names: { az: 'Şəkillər', en: 'Photos' } };
    done(await proposeNamedKey(newsroom.by('admin'), 'section', photos));
    expect((await preview())?.sections.map(({ key }) => key)).toEqual(['news', 'photos']);
    done(await proposeNamedKey(newsroom.by('admin'), 'topic', photos));
    expect((await preview())?.topics).toEqual([photos]);
    const card = { ...photos, duties: {}, email: 'photos@example.org', phone: '' };
    done(await proposeContact(newsroom.by('admin'), card, false));
    expect((await preview())?.view.contacts).toMatchObject([{ name: 'Photos', email: 'photos@example.org' }]);
  });

  test('is held against the rules of the deed that would save it', async () => {
    const admin = newsroom.by('admin');
    const card = { key: 'duty', names: { az: 'Növbətçi' }, duties: {}, email: '', phone: '' };
    for (const [look, field] of [
      [() => proposeInstitution(admin, { zone: 'Asia/Bakou' }), 'zone'],
      [() => proposeInstitution(admin, { dateStyle: 'roman' }), 'dateStyle'],
      [() => proposeInstitution(admin, { emblem: '<img src=x>' }), 'emblem'],
      [() => proposeNamedKey(admin, 'section', { key: 'Photos', names: {} }), 'key'],
      [() => proposeContact(admin, card, false), 'email'],
    ] as const)
      expect((await refused(newsroom, look)).faults).toMatchObject([{ field }]);
  });

  test('is for admins alone', async () => {
    for (const person of ['writer', 'editor'] as const) {
      const look = () => proposeInstitution(newsroom.by(person), { zone: 'UTC' });
      expect((await refused(newsroom, look)).code).toBe('not_allowed');
      expect(await preview(person)).toBeNull();
    }
    expect(await preview('admin', 'fr')).toBeNull();
  });
});
