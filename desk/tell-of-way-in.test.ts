import { afterEach, beforeEach, expect, test } from 'vitest';
import { dueMail } from '#db/editorial/outbox.ts';
import { WAY_IN_DEEDS } from '#newsroom/mails/mail-words.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { issueLink } from './issue-link.ts';
import { linkSignOn } from './link-sign-on.ts';
import { fresh } from './testing/further-steps.ts';
import { done, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { NEWSROOM_CALLS, setNewsroomStage } from './testing/newsroom-calls.ts';
import { rehearsal } from './testing/rehearsal.ts';
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

const ADMINS = ['unlink_sign_on', 'reset_second_factor'];

test.each(WAY_IN_DEEDS)('%s is told by mail to whom it concerns', async (deed) => {
  const { actor } = fresh(newsroom, 'all');
  const { all: self, second: other } = newsroom.people;
  const on = { self, other, link: '', forgotten: '', session: '' };
  const { stores, left } = rehearsal(
    newsroom.stores,
    (tx) => setNewsroomStage(tx, deed, on, self),
    (tx) => dueMail(tx, NOON, 9),
  );
  done(await NEWSROOM_CALLS[deed]({ stores, actor, now: NOON }, on));
  const to = ADMINS.includes(deed) ? 'second@example.org' : 'all@example.org';
  expect(left.seen).toMatchObject([{ kind: 'way_in', to }]);
});

test('who accepts an invitation by their sign-on is told nothing: they have just done it', async () => {
  const { writer: personId } = newsroom.people;
  const { token } = done(await issueLink(fresh(newsroom, 'admin'), { personId }));
  const call = { ...newsroom.by('writer'), actor: { kind: 'system', name: 'sign_on' } } as const;
  const input = { issuer: 'https://id.example', subject: 'anna', personId, linkToken: token };
  done(await linkSignOn(call, input));
  expect(editorialRows(newsroom, "SELECT 1 FROM outbox WHERE kind = 'way_in'")).toEqual([]);
});
