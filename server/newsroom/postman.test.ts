import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropMailOf, recentMail } from '#db/editorial/outbox.ts';
import { enqueueMail, mailIsSet, sendMailFrom } from '#desk/enqueue-mail.ts';
import { mailTroubles } from '#desk/mail-health.ts';
import { later, NOON, type TestNewsroom, testNewsroom } from '#desk/testing/newsroom.ts';
import { makeLog } from '../log.ts';
import { openTransport, sendDue } from './postman.ts';
import { type MailServer, mailServer } from './testing/mail-server.ts';

const ORIGIN = 'https://news.example.org';
const SETTINGS = { smtpUrl: null, mailFrom: 'Mətbuat <press@example.org>', url: ORIGIN };
const log = makeLog('test', 'silent');
const HOUR = 60;

let newsroom: TestNewsroom;
let server: MailServer | undefined;
beforeEach(async () => {
  newsroom = await testNewsroom();
  sendMailFrom(ORIGIN);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  sendMailFrom(null);
  newsroom.close();
});

const invite =
  (to = 'new@example.org') =>
  (tx: Parameters<typeof enqueueMail>[0]) =>
    enqueueMail(
      tx,
      {
        kind: 'invitation',
        to,
        personId: newsroom.people.writer,
        subject: 'Sizi dəvət edirik',
        words: (link) => `Come in:\n${link('/link/secret')}\n`,
      },
      NOON,
    );
const queue = (to?: string) => newsroom.stores.editorial.tx(invite(to));
const send = async (url: string, now = NOON) => {
  const transport = openTransport(url);
  await sendDue(newsroom.stores, transport, SETTINGS, now, log);
  transport.close();
};
const kept = () => recentMail(newsroom.stores.editorial.reads, 10);
const wordsKept = () =>
  newsroom.stores.editorial.tx(async (tx) =>
    JSON.stringify(await tx.all('select words from outbox where words is not null')),
  );
const messageIds = (taken: readonly string[]) =>
  taken.map((mail) => /^Message-ID: (<[^>]+>)/im.exec(mail)?.[1]);
/** A port on which nobody listens. */
async function nowhere(): Promise<{ url: string; port: number }> {
  const gone = await mailServer();
  await gone.close();
  return { url: gone.url, port: Number(new URL(gone.url).port) };
}

describe('the outbox', () => {
  test('a mail goes out once, with a link to here, and its words are erased', async () => {
    server = await mailServer();
    expect(await queue()).toBe(true);
    await send(server.url);
    await send(server.url, later(HOUR));
    expect(server.taken).toHaveLength(1);
    const [mail = ''] = server.taken;
    expect(mail).toContain(`${ORIGIN}/link/secret`);
    expect(mail).toMatch(/^To: new@example\.org/m);
    expect(mail).toMatch(/^From: .*<press@example\.org>/m);
    expect(mail).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(mail).toMatch(/^Message-ID: <[0-9a-f-]{36}@news\.example\.org>/m);
    expect(await kept()).toMatchObject([{ state: 'sent', tries: 1, settledAt: NOON, lastRefusal: null }]);
    expect(await wordsKept()).toBe('[]');
  });

  test('a deed that is undone sends nothing', async () => {
    server = await mailServer();
    const undone = newsroom.stores.editorial.tx(async (tx) => {
      await invite()(tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await send(server.url);
    expect(server.taken).toEqual([]);
  });

  test('nothing is queued where no mail is sent', async () => {
    sendMailFrom(null);
    expect(mailIsSet()).toBe(false);
    expect(await queue()).toBe(false);
    expect(await kept()).toEqual([]);
  });

  test('a line end in a subject starts no header of its own', async () => {
    server = await mailServer();
    const subject = 'Hello\r\nBcc: other@example.org';
    await newsroom.stores.editorial.tx((tx) =>
      enqueueMail(tx, { kind: 'x', to: 'a@example.org', personId: null, subject, words: () => 'x' }, NOON),
    );
    await send(server.url);
    expect(server.taken[0]).not.toMatch(/^Bcc:/im);
  });

  test('while the server is down mail waits in growing pauses, and is delivered afterwards', async () => {
    const { url, port } = await nowhere();
    await queue();
    await send(url);
    const [first] = await kept();
    expect(first).toMatchObject({ state: 'waiting', tries: 1, nextTryAt: later(0.5) });
    expect(first?.lastRefusal).toContain('ECONNREFUSED');
    await send(url, later(0.4));
    expect(await kept()).toMatchObject([{ tries: 1 }]);
    await send(url, later(1));
    expect(await kept()).toMatchObject([{ tries: 2, nextTryAt: later(2) }]);
    server = await mailServer({ port });
    await send(url, later(2));
    expect(server.taken).toHaveLength(1);
    expect(await kept()).toMatchObject([{ state: 'sent', tries: 3 }]);
  });

  test('after a day it is given up, erased, and told', async () => {
    const { url } = await nowhere();
    await queue();
    const { stores } = newsroom;
    await send(url, later(2 * HOUR));
    expect(await mailTroubles(stores, later(2 * HOUR))).toEqual([expect.stringContaining('ECONNREFUSED')]);
    await send(url, later(24 * HOUR));
    expect(await kept()).toMatchObject([{ state: 'expired', settledAt: later(24 * HOUR) }]);
    expect(await wordsKept()).toBe('[]');
    expect(await mailTroubles(stores, later(25 * HOUR))).toHaveLength(1);
    expect(await mailTroubles(stores, later(49 * HOUR))).toEqual([]);
  });

  test('a recipient refused for good is not tried again, holds nobody up and is no trouble of the server', async () => {
    server = await mailServer({ refuse: (to) => (to.startsWith('gone') ? 550 : null) });
    await queue('gone@example.org');
    await queue();
    await send(server.url);
    expect(server.taken).toHaveLength(1);
    const [other, gone] = await kept();
    expect(other).toMatchObject({ state: 'sent' });
    expect(gone).toMatchObject({ state: 'refused', lastRefusal: '550 not here' });
    expect(await wordsKept()).toBe('[]');
    expect(await mailTroubles(newsroom.stores, later(2 * HOUR))).toEqual([]);
  });

  test('a recipient refused for now is tried again', async () => {
    server = await mailServer({ refuse: () => 451 });
    await queue();
    await send(server.url);
    expect(await kept()).toMatchObject([{ state: 'waiting', tries: 1, lastRefusal: '451 not here' }]);
  });

  test('what became void before it was sent is dropped', async () => {
    server = await mailServer();
    await queue();
    await newsroom.stores.editorial.tx((tx) => dropMailOf(tx, newsroom.people.writer, NOON));
    await send(server.url);
    expect(server.taken).toEqual([]);
    expect(await kept()).toMatchObject([{ state: 'dropped' }]);
  });

  test('what was settled a month ago is forgotten', async () => {
    server = await mailServer();
    await queue();
    await send(server.url);
    await send(server.url, later(31 * 24 * HOUR));
    expect(await kept()).toEqual([]);
  });

  test('a postman killed between sending and marking sends again under the same Message-ID', async () => {
    await queue();
    let kill: () => void = () => undefined;
    server = await mailServer({ arrived: () => kill() });
    const { dataFolder } = newsroom.stores;
    const script = `${import.meta.dirname}/testing/postman-process.ts`;
    const postman = spawn(process.execPath, [script, dataFolder, server.url, ORIGIN], { stdio: 'ignore' });
    const ended = once(postman, 'exit');
    kill = () => void postman.kill('SIGKILL');
    await ended;
    expect(await kept()).toMatchObject([{ state: 'waiting', tries: 0 }]);
    await send(server.url);
    expect(await kept()).toMatchObject([{ state: 'sent' }]);
    const [first, second, ...more] = messageIds(server.taken);
    expect(first).toMatch(/^<.+>$/);
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });
});
