import { describe, expect, test } from 'vitest';
import { furnitureChanges } from './furniture-changes.ts';

describe('what the log keeps of a change of the furniture', () => {
  test('names only what differs, language by language', () => {
    const before = { zone: 'UTC', names: { az: 'Nazirlik', en: 'Ministry' }, colour: '#000000' };
    const after = { zone: 'UTC', names: { az: 'Nazirlik', en: 'Ministry of Water', ru: 'Министерство' } };
    expect(furnitureChanges(before, after)).toEqual({
      'names.en': { before: 'Ministry', after: 'Ministry of Water' },
      'names.ru': { before: null, after: 'Министерство' },
    });
  });

  test('says nothing where something was left empty or taken away', () => {
    const before = { names: { az: 'Su', en: 'Water' }, contact: 'mailto:a@example.org', emblem: null };
    expect(furnitureChanges(before, { names: { az: 'Su' }, contact: '', emblem: null })).toEqual({
      'names.en': { before: 'Water', after: null },
      contact: { before: 'mailto:a@example.org', after: null },
    });
  });

  test('keeps an order, a motto and an instant whole', () => {
    const at = new Date('2027-01-01T00:00:00Z');
    const before = { languages: ['az', 'en'], mottos: { az: { words: 'Su', attribution: '' } }, until: null };
    const after = { languages: ['en', 'az'], mottos: { az: { words: 'Su!', attribution: '' } }, until: at };
    expect(furnitureChanges(before, after)).toEqual({
      languages: { before: ['az', 'en'], after: ['en', 'az'] },
      'mottos.az': { before: { words: 'Su', attribution: '' }, after: { words: 'Su!', attribution: '' } },
      until: { before: null, after: '2027-01-01T00:00:00.000Z' },
    });
  });

  test('of a new thing everything', () => {
    expect(furnitureChanges({}, { names: { az: 'Su' } })).toEqual({
      'names.az': { before: null, after: 'Su' },
    });
  });
});
