import { dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from './common-passwords.ts';
import { PASSWORD_MIN, passwordFault } from './password-rule.ts';

const about = {
  email: 'leyla.orucova@ministry.example',
  name: 'Leyla Orucova',
  institution: ['Bərpa və Körpülər İdarəsi', 'Bridge Authority'],
};

describe('a new password', () => {
  it.each([
    'violet anchor at noon',
    'dağların üstündə qar var',
    'туман над заливом утром',
    'xK9#vq2LmZ!e',
    'horse lamp river socks',
    `${'a'.repeat(3)}bcfhjkmprtwz`,
    'kestrel-7-umbrella',
  ])('may be %j', (password) => {
    expect(passwordFault(password, about)).toBeNull();
  });

  it.each(['', 'short', 'elevenchars', 'şəhər-üçün'])('has to be longer than %j', (password) => {
    expect(passwordFault(password, about)).toContain('at least 12');
  });

  it('counts characters, not their bytes', () => {
    expect(passwordFault('🌊🪨🌲🦊🍁🌙🔥🌻🐟🦉🏔🌾', about)).toBeNull();
  });

  it('is bounded', () => {
    expect(passwordFault('violet anchor '.repeat(20), about)).toContain('at most 200');
  });

  it.each([
    'passwordpassword',
    'Password2026!',
    'P4$$w0rd-2026',
    'administrator',
    'Administrator1',
    'adminpassword',
    'Welcome-Ministry1',
    '123456789012',
    '000000000000',
    '210987654321',
    'abcdefghijkl',
    'qwertyuiop12',
    '1qaz2wsx3edc',
    '1q2w3e4r5t6y',
    'iloveyou1234',
    'November-2026',
    'Azerbaijan2026',
    'парольпароль',
    'aaaaaaaaaaaa',
    'ababababababab',
    'xyzxyzxyzxyz',
    'orucova-leyla',
    'LeylaOrucova1!',
    'leyla.orucova',
    'leyla.orucova@ministry.example',
    'Leyla.Orucova@Ministry.Example1',
    'leyla.orucova2026!',
    'ministry.example',
    'Azərbaycan2026',
    'mudafienazirliyi',
    'MüdafiəNazirliyi1',
    'mətbuatxidməti',
    'Nazirlik2026!',
    'любовь123456',
    'Korpuler-Idaresi-1',
    'bridge.authority',
    'thisismypassword',
    '!!!???...,,,;;;',
    'ＰＡＳＳＷＯＲＤ２０２６',
    'chickenwing101',
    'CounterStrike',
    'ghbdtnrfrltkf',
    'Philadelphia-2026',
  ])('may not be %j, which is tried first', (password) => {
    expect(passwordFault(password, about)).toContain('first');
  });

  it('may be none that has leaked often', () => {
    const long = dictionary['passwords-common'].filter((leaked) => [...leaked].length >= PASSWORD_MIN);
    expect(long.length).toBeGreaterThan(300);
    expect(long.filter((leaked) => passwordFault(leaked, about) === null)).toEqual([]);
  });

  it('knows some hundreds of words', () => {
    expect(COMMON_WORDS.size).toBeGreaterThan(400);
  });
});
