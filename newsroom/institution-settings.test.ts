import { describe, expect, test } from 'vitest';
import { type InstitutionSettings, plannedSettings, type TypedSettings } from './institution-settings.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const UNTIL = new Date('2026-12-01T00:00:00Z');
const BEFORE: InstitutionSettings = {
  names: { az: 'Su Nazirliyi', en: 'Ministry of Water' },
  mottos: {},
  boilerplate: { en: 'The ministry looks after rivers.' },
  endMarks: {},
  colour: '#0f4668',
  emblem: null,
  zone: 'Asia/Baku',
  dateStyle: 'long',
  securityContact: '',
  securityUntil: null,
};
const planned = (typed: TypedSettings, before = BEFORE) => plannedSettings(before, typed, ['az', 'en'], NOW);

describe('a change of the institution', () => {
  test('touches only what was typed', () => {
    expect(planned({ endMarks: { az: 'SON', en: 'ENDS' } })).toEqual({
      ok: true,
      after: { ...BEFORE, endMarks: { az: 'SON', en: 'ENDS' } },
    });
    expect(planned({})).toEqual({ ok: true, after: BEFORE });
  });

  test('reads colour, drawing and address', () => {
    const typed = {
      colour: 'C8102E',
      emblem: '<svg viewBox="0 0 8 8" onload="x()"><path d="M0 0h8"/></svg>',
      securityContact: 'security@example.org',
      securityUntil: UNTIL,
    };
    expect(planned(typed)).toMatchObject({
      after: {
        colour: '#c8102e',
        emblem: '<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="M0 0h8"/></svg>',
        securityContact: 'mailto:security@example.org',
        securityUntil: UNTIL,
      },
    });
  });

  test('takes the drawing and the security contact away where their fields are left empty', () => {
    const before = {
      ...BEFORE,
      emblem: '<svg></svg>',
      securityContact: 'https://e.org/',
      securityUntil: UNTIL,
    };
    expect(planned({ emblem: ' ', securityContact: ' ', securityUntil: UNTIL }, before)).toMatchObject({
      after: { emblem: null, securityContact: '', securityUntil: null },
    });
  });

  test.each<[string, TypedSettings]>([
    ['names.en', { names: { az: 'Su Nazirliyi', en: ' ' } }],
    ['names.az', { names: { en: 'Ministry' } }],
    ['colour', { colour: 'dark blue' }],
    ['emblem', { emblem: '<img src=x>' }],
    ['zone', { zone: 'Asia/Bakou' }],
    ['dateStyle', { dateStyle: 'roman' }],
    ['endMarks.en', { endMarks: { en: 'This is where the release comes to its end' } }],
    ['endMarks.az', { endMarks: { az: 'SON\nSON' } }],
    ['securityContact', { securityContact: 'call us', securityUntil: UNTIL }],
    ['securityUntil', { securityContact: 'a@example.org' }],
    ['securityUntil', { securityContact: 'a@example.org', securityUntil: new Date('2028-01-01') }],
  ])('is refused at %s', (field, typed) => {
    expect(planned(typed)).toMatchObject({ ok: false, faults: [{ field }] });
  });
});
