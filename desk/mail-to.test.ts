import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDeskLanguage } from '#db/editorial/desk-preferences.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { mailTo } from './mail-to.ts';
import { NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { editorialRows } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  sendMailFrom('https://news.example.org');
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

/** The subject of a mail to the writer, who chose a language or none, in a newsroom with this main one. */
async function subjectFor(chosen: DeskLanguage | null, mainLanguage: string): Promise<unknown> {
  const id = newsroom.people.writer;
  await newsroom.stores.editorial.tx(async (tx) => {
    await updateInstitution(tx, { mainLanguage });
    await writeDeskLanguage(tx, id, chosen);
    const to = { id, email: 'writer@example.org' };
    const facts = { name: 'Vera' };
    await mailTo(
      tx,
      to,
      'password_changed',
      (words, link) => words.passwordChanged({ ...facts, link: link('/x') }),
      NOON,
    );
  });
  return editorialRows(newsroom, 'SELECT subject, words FROM outbox ORDER BY id DESC LIMIT 1')[0];
}

test.each<[DeskLanguage | null, string, string]>([
  ['ru', 'az', 'Ваш пароль изменён'],
  ['en', 'az', 'Your password was changed'],
  [null, 'az', 'Parolunuz dəyişdirildi'],
  [null, 'ar', 'Your password was changed'],
])('who chose %j, where the institution speaks %s, reads “%s”', async (chosen, main, subject) => {
  expect(await subjectFor(chosen, main)).toMatchObject({
    subject,
    words: expect.stringContaining('https://news.example.org/x'),
  });
});

test('nothing is written where no mail is sent', async () => {
  sendMailFrom(null);
  expect(await subjectFor('ru', 'az')).toBeUndefined();
});
