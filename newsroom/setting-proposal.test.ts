import { expect, test } from 'vitest';
import { type Furnished, furnishedWith, type SettingProposal } from './setting-proposal.ts';

const card = (key: string) => ({
  key,
  names: { az: key },
  duties: {},
  email: `${key}@example.org`,
  phone: '',
});
const named = (key: string, name = key) => ({ key, names: { az: name } });
const NOW: Furnished = {
  institution: {
    names: { az: 'Su Nazirliyi' },
    mottos: {},
    boilerplate: {},
    endMarks: {},
    colour: '#0f4668',
    emblem: '<svg/>',
    zone: 'Asia/Baku',
    dateStyle: 'long',
    securityContact: '',
    securityUntil: null,
    languages: ['az', 'en', 'ru'],
    mainLanguage: 'az',
  },
  sections: [named('news'), named('photos')],
  topics: [named('water'), named('ice')],
  contacts: [card('press'), card('duty'), card('night')],
};
const until = '2026-12-01T00:00:00.000Z';
const languages = { languages: ['az', 'fr'], mainLanguage: 'fr', names: { fr: 'Eau' } };

test.each<
  [string, SettingProposal, Partial<Omit<Furnished, 'institution'>>, Partial<Furnished['institution']>]
>([
  ['a colour', { of: 'institution', settings: { colour: '#c8102e' } }, {}, { colour: '#c8102e' }],
  ['no emblem', { of: 'institution', settings: { emblem: '' } }, {}, { emblem: null }],
  [
    'a security contact',
    { of: 'security', contact: 'mailto:s@example.org', until },
    {},
    { securityContact: 'mailto:s@example.org', securityUntil: new Date(until) },
  ],
  [
    'languages',
    { of: 'languages', change: { what: 'main', language: 'fr' }, after: languages },
    {},
    languages,
  ],
  ['a new section', { of: 'section', ...named('law') }, { sections: [...NOW.sections, named('law')] }, {}],
  [
    'another name',
    { of: 'topic', ...named('water', 'Su') },
    { topics: [named('water', 'Su'), named('ice')] },
    {},
  ],
  [
    'another default contact',
    { of: 'contact', card: card('night'), isDefault: true },
    { contacts: [card('night'), card('press'), card('duty')] },
    {},
  ],
  [
    'a section that goes',
    { of: 'removal', from: 'sections', key: 'photos' },
    { sections: [named('news')] },
    {},
  ],
  [
    'an order behind the default',
    { of: 'order', list: 'contacts', order: ['night', 'duty'] },
    { contacts: [card('press'), card('night'), card('duty')] },
    {},
  ],
  [
    'an order of languages',
    { of: 'order', list: 'languages', order: ['ru', 'az', 'en'] },
    {},
    { languages: ['ru', 'az', 'en'] },
  ],
])('%s', (_, proposal, lists, institution) => {
  const expected = { ...NOW, ...lists, institution: { ...NOW.institution, ...institution } };
  expect(furnishedWith(NOW, proposal)).toEqual(expected);
});
