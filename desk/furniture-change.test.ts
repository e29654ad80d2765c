import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeContact, proposeContact } from './change-contact.ts';
import { type ChangeInstitution, changeInstitution, proposeInstitution } from './change-institution.ts';
import { changeLanguages, proposeLanguages } from './change-languages.ts';
import { changeSection, proposeSection } from './change-section.ts';
import { changeTopic, proposeTopic } from './change-topic.ts';
import type { DeedOutcome } from './deed.ts';
import { type Proposed, shownFirst } from './furniture-change.ts';
import { readSettingPreview, sampleView } from './read/setting-preview.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
} from './testing/newsroom.ts';
import { published } from './testing/steps.ts';
import { editorialRows, publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const admin = () => newsroom.by('admin');
async function preview(
  looked: DeedOutcome<Proposed> | string,
  person: TestPerson = 'admin',
  language = 'en',
) {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('Only people look at settings.');
  const shown = typeof looked === 'string' ? looked : done(looked).shown;
  return readSettingPreview(newsroom.stores, actor, language, shown, NOON);
}
const recorded = () => [
  editorialRows(newsroom, 'SELECT count(*) AS n FROM audit')[0]?.n,
  editorialRows(newsroom, 'SELECT names, colour, end_marks FROM institution'),
  publicRows(newsroom, 'SELECT institution FROM furniture'),
];
const NAMES = { az: 'Çay Nazirliyi', en: 'Ministry of Rivers', ru: 'Р', ar: 'و' };
const PHOTOS = { key: 'photos', names: { az: 'Şəkillər', en: 'Photos' } };

describe('a change that is only looked at', () => {
  test('is shown to its person alone, changes nothing and leaves no entry', async () => {
    const before = recorded();
    const mottos = { en: { words: 'Rivers first.', attribution: '' } };
    const emblem = '<svg viewBox="0 0 8 8" onload="alert(1)"><path d="M0 0h8"/></svg>';
    const looked = await proposeInstitution(admin(), { names: NAMES, mottos, colour: 'C8102E', emblem });
    expect(done(looked).language).toBe('az');
    const seen = await preview(looked);
    expect(seen?.now?.institution.names.en).toBe('Ministry of Water');
    expect(seen?.after?.institution).toMatchObject({
      names: NAMES,
      mottos,
      colour: '#c8102e',
      emblem: '<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="M0 0h8"/></svg>',
    });
    expect(await preview(looked, 'all')).toBeNull();
    expect((await preview(''))?.after?.institution.names.en).toBe('Ministry of Water');
    expect(recorded()).toEqual(before);
  });

  test('stands beside what the same person looks at elsewhere', async () => {
    const ending = await proposeInstitution(admin(), {
      endMarks: { en: 'ENDS' },
      boilerplate: { en: 'It looks after rivers.' },
    });
    const zone = await proposeInstitution(admin(), { zone: 'Europe/Paris' });
    const view = async (looked: typeof zone) => {
      const after = (await preview(looked))?.after;
      return after && sampleView(after, 'en', NOON);
    };
    expect(await view(ending)).toMatchObject({
      endMark: 'ENDS',
      boilerplateHtml: '<p>It looks after rivers.</p>',
      zone: 'Asia/Baku',
      contacts: [{ name: 'Mətbuat xidməti' }],
    });
    expect(await view(zone)).toMatchObject({ endMark: '###', zone: 'Europe/Paris', publishedAt: NOON });
    const style = await proposeInstitution(admin(), { dateStyle: 'numeric' });
    expect(await view(style)).toMatchObject({ zone: 'Asia/Baku', dateStyle: 'numeric' });
  });

  test('shows sections, topics and contacts with it and without it', async () => {
    const sections = (await preview(await proposeSection(admin(), PHOTOS)))?.after?.sections;
    expect(sections?.map(({ key }) => key)).toEqual(['news', 'photos']);
    done(await changeSection(admin(), PHOTOS));
    const without = await preview(await proposeSection(admin(), { ...PHOTOS, names: {}, remove: true }));
    expect(without?.after?.sections.map(({ key }) => key)).toEqual(['news']);
    expect((await preview(await proposeTopic(admin(), PHOTOS)))?.after?.topics).toEqual([PHOTOS]);
    const card = { ...PHOTOS, duties: {}, email: 'photos@example.org', phone: '' };
    const contacts = (await preview(await proposeContact(admin(), { ...card, isDefault: true })))?.after
      ?.contacts;
    expect(contacts?.map(({ key }) => key)).toEqual(['photos', 'press']);
  });

  test('of the languages says what follows, in those of now and those to come', async () => {
    await published(newsroom);
    await published(newsroom, testContent({ kind: 'statement' }));
    const name = 'Ministère de l’Eau';
    const added = await proposeLanguages(admin(), { what: 'add', language: 'fr', name });
    expect(await preview(added, 'admin', 'fr')).toMatchObject({
      languages: ['az', 'en', 'ru', 'ar', 'fr'],
      now: null,
      after: { institution: { names: { fr: name } } },
      follows: {
        lacking: { count: 2, newest: [{ language: 'az' }, { language: 'az' }] },
        unnamed: ['Xəbərlər'],
      },
    });
    const gone = await proposeLanguages(admin(), { what: 'remove', language: 'ru' });
    expect(await preview(gone, 'admin', 'ru')).toMatchObject({ after: null, follows: { what: 'remove' } });
    expect((await preview(gone))?.languages).toEqual(['az', 'en', 'ar', 'ru']);
  });

  test('is held against the rules of the deed that would save it', async () => {
    const card = { key: 'duty', names: { az: 'Növbətçi' }, duties: {}, email: '', phone: '' };
    for (const [look, field] of [
      [() => proposeInstitution(admin(), { zone: 'Asia/Bakou' }), 'zone'],
      [() => proposeInstitution(admin(), { dateStyle: 'roman' }), 'dateStyle'],
      [() => proposeInstitution(admin(), { emblem: '<img src=x>' }), 'emblem'],
      [() => proposeInstitution(admin(), { securityContact: 's@example.org' }), 'securityUntil'],
      [() => proposeSection(admin(), { key: 'Photos', names: {} }), 'key'],
      [() => proposeContact(admin(), { ...card, isDefault: false }), 'email'],
      [() => proposeLanguages(admin(), { what: 'add', language: 'fr' }), 'name'],
    ] as const)
      expect((await refused(newsroom, look)).faults).toMatchObject([{ field }]);
  });

  test('is for admins alone, and for languages that there are', async () => {
    for (const person of ['writer', 'editor'] as const) {
      const look = () => proposeInstitution(newsroom.by(person), { zone: 'UTC' });
      expect((await refused(newsroom, look)).code).toBe('not_allowed');
      expect(await preview('', person)).toBeNull();
    }
    expect(await preview('', 'admin', 'fr')).toBeNull();
    expect(await preview('never-kept')).toBeNull();
  });

  test('is forgotten after a day, and when its person has looked at many others since', async () => {
    const first = done(await proposeTopic(admin(), PHOTOS)).shown;
    const others = done(await proposeTopic(newsroom.by('all'), PHOTOS)).shown;
    for (let step = 1; step <= 20; step += 1)
      done(await proposeTopic(newsroom.by('admin', later(step)), PHOTOS));
    expect(await preview(first)).toBeNull();
    expect(await preview(others, 'all')).not.toBeNull();
    done(await proposeTopic(newsroom.by('admin', later(24 * 60 + 1)), PHOTOS));
    expect(await preview(others, 'all')).toBeNull();
  });
});

describe('what is saved', () => {
  const change = (more: ChangeInstitution, minutes = 1) =>
    changeInstitution(newsroom.by('admin', later(minutes)), more);
  const look = async (more: ChangeInstitution) => done(await proposeInstitution(admin(), more)).shown;

  test('is what was shown', async () => {
    const shown = await look({ names: NAMES, colour: '#c8102e' });
    const { entry } = await traced(newsroom, () => change({ names: NAMES, colour: '#c8102e', shown }));
    expect(entry?.details.settings).toEqual(['names', 'colour']);
  });

  test('is refused where another tab showed it, and where it was typed anew since', async () => {
    const one = await look({ names: NAMES });
    const two = await look({ names: { ...NAMES, en: 'Ministry of Seas' } });
    for (const shown of [two, 'never-kept', '']) {
      const refusal = await refused(newsroom, () => change({ names: NAMES, shown }));
      expect(refusal).toMatchObject({
        code: 'changed',
        sentence: expect.stringMatching(/^Look at it first/),
      });
    }
    done(await change({ names: NAMES, shown: one }));
  });

  test('is refused where somebody changed the same meanwhile, not where they changed something else', async () => {
    const shown = await look({ names: NAMES });
    done(await change({ zone: 'Asia/Tashkent' }));
    const meanwhile = { ...NAMES, ru: 'Министерство морей' };
    const other = newsroom.by('all', later(1));
    done(await changeInstitution(other, { names: meanwhile }));
    const refusal = await refused(newsroom, () => change({ names: NAMES, shown }));
    expect(refusal.sentence).toMatch(/^Somebody changed this meanwhile/);
    done(await changeInstitution(other, { names: (await preview(''))?.now?.institution.names ?? NAMES }));
  });

  test('may also be a security contact, whose day is a day again', async () => {
    const security = { securityContact: 's@example.org', securityUntil: new Date('2026-12-01T00:00:00Z') };
    const shown = await look(security);
    expect((await preview(shown))?.after?.institution).toMatchObject({
      securityContact: 'mailto:s@example.org',
      securityUntil: security.securityUntil,
    });
    done(await change({ ...security, shown }));
  });

  test('is held against what was shown in every part of the furniture', async () => {
    const card = { ...PHOTOS, duties: {}, email: 'photos@example.org', phone: '', isDefault: false };
    const shown = 'never-kept';
    for (const make of [
      () => changeSection(admin(), { ...PHOTOS, shown }),
      () => changeTopic(admin(), { ...PHOTOS, shown }),
      () => changeContact(admin(), { ...card, shown }),
      () => changeLanguages(admin(), { what: 'main', language: 'en', shown }),
    ])
      expect((await refused(newsroom, make)).code).toBe('changed');
  });
});

describe('a form', () => {
  const typed = { names: NAMES };
  const send = (isPreview: boolean, shown: string) =>
    shownFirst(
      { isPreview, shown },
      () => proposeInstitution(admin(), typed),
      (asShown) => changeInstitution(admin(), { ...typed, shown: asShown }),
    );

  test('shows first and saves then; sent to save at once, it shows as well', async () => {
    const first = done(await send(false, ''));
    expect(first.proposed).toMatchObject({ why: null, language: 'az' });
    expect(done(await send(false, first.proposed?.shown ?? ''))).toMatchObject({
      proposed: null,
      visible: true,
    });
  });

  test('says why it shows again what it was to save', async () => {
    const first = done(await send(true, ''));
    done(await changeInstitution(newsroom.by('all'), { names: { ...NAMES, ru: 'Реки' } }));
    const again = done(await send(false, first.proposed?.shown ?? ''));
    expect(again.proposed?.why?.code).toBe('changed');
    expect((await preview(again.proposed?.shown ?? ''))?.now?.institution.names.ru).toBe('Реки');
    done(await send(false, again.proposed?.shown ?? ''));
  });

  test('is refused as the deed refuses it', async () => {
    const input = { zone: 'Asia/Bakou' };
    const refusal = await refused(newsroom, () =>
      shownFirst(
        { isPreview: false, shown: '' },
        () => proposeInstitution(admin(), input),
        (shown) => changeInstitution(admin(), { ...input, shown }),
      ),
    );
    expect(refusal.code).toBe('bad_input');
  });
});
