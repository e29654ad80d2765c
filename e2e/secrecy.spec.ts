import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Newsroom, PASSWORD, PEOPLE, startNewsroom, test } from './newsroom.ts';
import { send } from './post.ts';
import { lookInto } from './records.ts';
import { accepted, type Hand, handOf, signedIn } from './staff.ts';

/** What must stay secret is in no log, however much is logged, in no page and in no script that browsers get. */
const SMTP_PASSWORD = 'zyxquatl-of-the-mail-server';
const OPS_TOKEN = 'zyxquatl-of-the-operator';

/** Words of what only the server does: none of it is sent to browsers. */
const SERVER_ONLY = [
  'NEXTAUTH_SECRET',
  'COMMUNIQUE_SETTINGS',
  'second-factor-key',
  'password_hash',
  'token_hash',
  'sealed_secret',
  'BEGIN IMMEDIATE',
  'better-sqlite3',
  'nodemailer',
];

let newsroom: Newsroom;
let admin: Hand;
/** Each by what it is. */
let secrets: Readonly<Record<string, string>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const smtp = `smtp://press:${SMTP_PASSWORD}@127.0.0.1:9`;
  newsroom = await startNewsroom({ LOG_LEVEL: 'trace', SMTP_URL: smtp, OPS_TOKEN });
  const { url } = newsroom;
  admin = await signedIn(url, PEOPLE.admin.email);
  await admin.send('invite', { name: 'Mia Mail', email: 'mia@example.org', roles: 'writer' });
  const link = mailedLink();
  await send(`${url}/link/${link}`, {});
  const mia = await accepted(url, link);
  await mia.send('setUpAppAction', { begin: 'app' });
  await handOf(url).send('signIn', {
    email: PEOPLE.admin.email,
    password: 'zyxquatl that is wrong',
    back: '/desk',
  });
  await handOf(url).send('choosePassword', { token: link, password: PASSWORD });
  await send(`${url}/readyz`, { headers: { authorization: `Bearer ${OPS_TOKEN}` } });
  await send(`${url}/desk/releases/1e400`, { headers: admin.headers });
  secrets = {
    ...keysOf(),
    link,
    ...sessionsOf({ admin, mia }),
    password: PASSWORD,
    SMTP_PASSWORD,
    OPS_TOKEN,
  };
});
test.afterAll(() => newsroom.stop());

test('no log holds a secret, a password that was typed, or a one-time link', async () => {
  await expect.poll(() => newsroom.said()).toContain('a mail was not taken');
  expect(secretsIn(newsroom.said())).toEqual([]);
  expect(newsroom.said()).not.toContain('zyxquatl');
});

test('no page of the desk holds a secret, its own reader’s session included', async () => {
  const below = [
    '',
    '/people',
    '/mail',
    '/audit',
    '/settings',
    '/account',
    '/account/second-factor',
    '/notifications',
  ];
  const paths = [
    '/sign-in',
    ...below.map((end) => `/desk${end}`),
    '/desk/audit/export?format=json',
    '/api/auth/session',
  ];
  for (const path of paths) {
    const { body, headers } = await send(newsroom.url + path, { headers: admin.headers });
    // A browser gets its own cookie again, which its scripts cannot read.
    const told = [...headers].filter(([name]) => name !== 'set-cookie');
    expect.soft(secretsIn(body + JSON.stringify(told)), path).toEqual([]);
    expect.soft(body, path).not.toContain('$argon2id$');
  }
});

test('no script or style that browsers get holds a secret or what only the server does', () => {
  const folder = resolve(import.meta.dirname, '..', process.env.NEXT_DIST_DIR ?? '.next', 'static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  const sent = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect(files.length).toBeGreaterThan(10);
  expect(sent).toContain('aria-disabled');
  expect(secretsIn(sent)).toEqual([]);
  expect(SERVER_ONLY.filter((words) => sent.includes(words))).toEqual([]);
});

test('what these tests look for would be found', () => {
  expect(Object.values(secrets).filter((words) => words.length < 20)).toEqual([]);
  expect(secretsIn(`before ${secrets.link} after`)).toEqual(['link']);
});

function secretsIn(words: string): string[] {
  return Object.entries(secrets)
    .filter(([, secret]) => words.includes(secret) || words.includes(encodeURIComponent(secret)))
    .map(([name]) => name);
}

/** The one-time link in the mail that waits, for there is nobody to take it. */
function mailedLink(): string {
  const words = lookInto(newsroom.dataFolder, (store) =>
    store.prepare<[], string>("SELECT words FROM outbox WHERE state = 'waiting'").pluck().get(),
  );
  const token = /\/link\/([\w-]{43})/.exec(words ?? '')?.[1];
  if (!token) throw new Error('No mail with a link waits.');
  return token;
}

function keysOf(): Record<string, string> {
  const folder = join(newsroom.dataFolder, 'secrets');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').trim()]),
  );
}

function sessionsOf(hands: Readonly<Record<string, Hand>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hands).map(([name, { headers }]) => [
      `session of ${name}`,
      (headers.cookie ?? '').split('=')[1] ?? '',
    ]),
  );
}
