import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assignReviewer } from './assign-reviewer.ts';
import { chooseNotifications } from './choose-notifications.ts';
import { sendMailFrom } from './enqueue-mail.ts';
import { freeze } from './freeze.ts';
import { limit } from './limit.ts';
import { markNotificationsSeen } from './mark-seen.ts';
import { publishDue } from './publish-due.ts';
import { readNotifications, readUnseen, readWays } from './read/notifications.ts';
import type { Person } from './read/offers.ts';
import { returnToDraft } from './return-to-draft.ts';
import { submit } from './submit.ts';
import { scheduled } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { draft, holds, submitted } from './testing/steps.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

const giveBack = (editionId: number) =>
  returnToDraft(newsroom.by('editor', later(1)), { editionId, comment: 'Zirconium, please.' });
const mails = () => editorialRows(newsroom, 'SELECT subject, words FROM outbox ORDER BY id');

describe('choosing what to be told of', () => {
  test('counts from then on: nothing where nothing is wanted', async () => {
    const { editionId } = await submitted(newsroom);
    const { entry } = await traced(newsroom, () =>
      chooseNotifications(newsroom.by('writer'), { ways: { returned: 'none' } }),
    );
    expect(entry).toMatchObject({ deed: 'choose_notifications', details: { ways: ['returned:none'] } });
    expect((await traced(newsroom, () => giveBack(editionId))).told).toEqual([]);
    expect((await readWays(newsroom.stores, as('writer')))?.get('returned')).toBe('none');
  });

  test('cannot switch an alarm off', async () => {
    done(await chooseNotifications(newsroom.by('editor'), { ways: { overdue: 'none', blocked: 'none' } }));
    const ways = await readWays(newsroom.stores, as('editor'));
    expect([ways?.get('overdue'), ways?.get('blocked')]).toEqual(['desk', 'desk']);
  });

  test('is not for somebody who may read no edition', async () => {
    const refusal = await refused(newsroom, () =>
      chooseNotifications(newsroom.by('admin'), { ways: { overdue: 'none' } }),
    );
    expect(refusal.code).toBe('not_allowed');
    expect(await readWays(newsroom.stores, as('admin'))).toBeNull();
  });
});

describe('mail', () => {
  test('carries a number and a link, never a word of the text or of a comment', async () => {
    const { editionId, releaseId } = await submitted(newsroom);
    sendMailFrom('https://news.example.org');
    done(await giveBack(editionId));
    const [mail] = mails();
    const subject = `Reliz ${releaseId} (hələ nömrəsi yoxdur): şərhlə geri qaytarılıb`;
    expect(mail).toMatchObject({ subject });
    const words = String(mail?.words);
    expect(words).toMatch(/^.+\.\n\nhttps:\/\/news\.example\.org\/desk\/notifications\?open=\d+\n/);
    expect(words).not.toMatch(/Zirconium|Görüş|Baku/);
  });

  test('goes to nobody who chose the desk alone', async () => {
    const { editionId } = await submitted(newsroom);
    sendMailFrom('https://news.example.org');
    done(await chooseNotifications(newsroom.by('writer'), { ways: { returned: 'desk' } }));
    expect((await traced(newsroom, () => giveBack(editionId))).told).toEqual(['writer: return']);
    expect(mails()).toEqual([]);
  });
});

describe('seen', () => {
  test('is one, or all that was shown; only ever one’s own', async () => {
    const { editionId } = await submitted(newsroom);
    done(await giveBack(editionId));
    const unseen = () =>
      Promise.all([readUnseen(newsroom.stores, as('writer')), readUnseen(newsroom.stores, as('second'))]);
    expect(await unseen()).toEqual([1, 1]);
    const [told] = await readNotifications(newsroom.stores, as('writer'));
    done(await markNotificationsSeen(newsroom.by('second'), { id: told?.id ?? 0 }));
    expect(await unseen()).toEqual([1, 1]);
    done(await markNotificationsSeen(newsroom.by('writer'), { id: told?.id ?? 0 }));
    expect(await unseen()).toEqual([0, 1]);
    done(await markNotificationsSeen(newsroom.by('second'), { upTo: told?.id ?? 0 }));
    expect(await unseen()).toEqual([0, 0]);
  });
});

describe('an overdue edition', () => {
  test('alarms every editor once, whatever they chose', async () => {
    const { editionId } = await scheduled(newsroom);
    const { edition } = await holds(newsroom.stores, editionId);
    const due = edition.scheduledAt ?? NOON;
    done(await chooseNotifications(newsroom.by('editor'), { ways: { overdue: 'none' } }));
    done(await freeze(newsroom.by('second'), { reason: 'We look into a leak.' }));
    const alarms = () =>
      editorialRows(
        newsroom,
        "SELECT person_id FROM notifications WHERE deed = 'overdue' ORDER BY person_id",
      );
    await publishDue(newsroom.stores, later(0, due));
    expect(alarms()).toEqual([]);
    for (const minutes of [1, 2]) await publishDue(newsroom.stores, later(minutes, due));
    const { editor, second, all } = newsroom.people;
    expect(alarms()).toEqual([editor, second, all].map((person_id) => ({ person_id })));
  });
});

describe('a reviewer', () => {
  const assign = (editionId: number, reviewer: TestPerson | null, by: TestPerson = 'writer') =>
    assignReviewer(newsroom.by(by), {
      editionId,
      reviewerId: reviewer === null ? null : newsroom.people[reviewer],
    });

  test('is asked, told, and replaced by anybody', async () => {
    const { editionId, releaseId } = await submitted(newsroom);
    const { told, entry } = await traced(newsroom, () => assign(editionId, 'second'));
    expect(told).toEqual(['second: assign_reviewer']);
    const details = { reviewer: newsroom.people.second };
    expect(entry).toMatchObject({ deed: 'assign_reviewer', editionId, releaseId, details });
    expect((await traced(newsroom, () => assign(editionId, null))).told).toEqual([]);
    expect((await holds(newsroom.stores, editionId)).edition.reviewerId).toBeNull();
  });

  test.each<[string, TestPerson]>([
    ['a writer', 'writer'],
    ['an admin', 'admin'],
  ])('is never %s', async (_, person) => {
    const { editionId } = await submitted(newsroom);
    const refusal = await refused(newsroom, () => assign(editionId, person));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'reviewerId' }] });
  });

  test('is never somebody whom a limited edition does not name', async () => {
    const { editionId } = await submitted(newsroom);
    const personIds = [newsroom.people.writer, newsroom.people.editor];
    done(await limit(newsroom.by('editor'), { editionId, personIds }));
    expect(await refused(newsroom, () => assign(editionId, 'second'))).toMatchObject({ code: 'bad_input' });
    done(await assign(editionId, 'editor'));
  });

  test('can be named by the submission, and hears that it waits for them', async () => {
    const { editionId } = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const input = { editionId, revisionId: revision.id, ticked: [], reviewerId: newsroom.people.second };
    const { told } = await traced(newsroom, () => submit(newsroom.by('writer'), input));
    expect(told).toEqual(['all: submit', 'editor: submit', 'second: assign_reviewer']);
  });

  test('who submits cannot name themselves', async () => {
    const { editionId } = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const input = { editionId, revisionId: revision.id, ticked: [], reviewerId: newsroom.people.editor };
    expect(await refused(newsroom, () => submit(newsroom.by('editor'), input))).toMatchObject({
      code: 'bad_input',
    });
  });
});
