import { describe, expect, test } from 'vitest';
import { DESK_LANGUAGES, type DeskLanguage } from '../desk-language.ts';
import { type MailText, mailWords, WAY_IN_DEEDS } from './mail-words.ts';

const LINK = 'https://news.example.org/link/token';
const WHO = { name: 'Nigar', email: 'nigar@example.org', by: 'Adam', newsroom: 'Ministry', link: LINK };

/** Every mail with the same facts. */
function mailsIn(language: (typeof DESK_LANGUAGES)[number]): Readonly<Record<string, MailText>> {
  const words = mailWords(language);
  const release = words.release('2026/0042', 7);
  return {
    invitation: words.invitation(WHO),
    newPassword: words.newPassword(WHO),
    forgottenPassword: words.forgottenPassword({ ...WHO, minutes: 60 }),
    passwordChanged: words.passwordChanged(WHO),
    wayInChanged: words.wayInChanged({ ...WHO, deed: 'link_sign_on' }),
    newDevice: words.newDevice({ ...WHO, at: '12:00', device: { browser: 'Firefox', system: null } }),
    breakGlass: words.breakGlass({ ...WHO, reason: 'Locked out.' }),
    told: words.told({ release, told: 'approve', link: LINK, settings: `${LINK}/settings` }),
  };
}

test.each<[DeskLanguage, string | null, string | null, string]>([
  ['en', 'Firefox', 'Windows', 'Browser: Firefox on Windows'],
  ['en', null, null, 'Browser: Unknown browser'],
  ['az', 'Firefox', 'Windows', 'Brauzer: Firefox (Windows)'],
  ['az', null, 'Mac', 'Brauzer: Naməlum brauzer (Mac)'],
  ['ru', 'Firefox', 'Windows', 'Браузер: Firefox на Windows'],
  ['ru', null, null, 'Браузер: Неизвестный браузер'],
])('in %s a new device is named: %s, %s', (language, browser, system, named) => {
  const mail = mailWords(language).newDevice({ ...WHO, at: '12:00', device: { browser, system } });
  expect(mail.paragraphs.join('\n')).toContain(`${named}\n`);
});

describe.each(DESK_LANGUAGES)('the mails in %s', (language) => {
  test('each has a subject of one line, and the link in its words alone', () => {
    for (const [kind, { subject, paragraphs }] of Object.entries(mailsIn(language))) {
      expect(subject, kind).toMatch(/^[^\n]{5,200}$/);
      expect(subject, kind).not.toContain(LINK);
      expect(paragraphs.join('\n'), kind).toContain(LINK);
    }
  });

  test('say whom and what they are about', () => {
    const mails = mailsIn(language);
    const wordsOf = (kind: string) => mails[kind]?.paragraphs.join('\n') ?? '';
    for (const kind of ['invitation', 'newPassword']) {
      expect(wordsOf(kind)).toContain('Nigar');
      expect(wordsOf(kind)).toContain('Adam');
      expect(wordsOf(kind)).toContain('Ministry');
    }
    expect(wordsOf('forgottenPassword')).toContain('60');
    expect(wordsOf('breakGlass')).toContain('Nigar <nigar@example.org>');
    expect(wordsOf('breakGlass')).toContain('Locked out.');
    expect(mails.told?.subject).toContain('2026/0042');
    expect(mailWords(language).addressChanged().paragraphs.join()).not.toContain('http');
  });
});

test.each(DESK_LANGUAGES)('every change of how somebody comes in has words of its own in %s', (language) => {
  const said = WAY_IN_DEEDS.map((deed) =>
    mailWords(language)
      .wayInChanged({ ...WHO, deed })
      .paragraphs.join(),
  );
  expect(new Set(said).size).toBe(WAY_IN_DEEDS.length);
});

test('no mail is the same in two languages', () => {
  const all = DESK_LANGUAGES.flatMap((language) =>
    Object.values(mailsIn(language)).map(({ subject }) => subject),
  );
  expect(new Set(all).size).toBe(all.length);
});
