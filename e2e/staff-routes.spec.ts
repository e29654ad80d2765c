import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Role } from '#newsroom/vocabulary.ts';
import { knownEditions } from './known.ts';
import { expect, type Newsroom, PEOPLE, test } from './newsroom.ts';
import { type Answer, type Headers, send } from './post.ts';
import { recordOf } from './records.ts';
import { everyRoleSet, type Holder, isOneOf } from './role-sets.ts';
import { handOf, signedIn } from './staff.ts';

/**
 * Every route handler of the desk and of signing in, by direct request: who is answered, and that a request from
 * elsewhere changes nothing.
 */
type Cover = {
  /** Where it is not the route's own address. */
  readonly path?: string;
  /** Who is answered; everybody else gets nothing. */
  readonly may: 'anybody' | 'signed in' | readonly Role[];
  /** What is posted, as a form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Comes from elsewhere by its nature: a signed token is the proof (`auth/logout-token.test.ts`). */
  readonly isByToken?: true;
};

const TAB = { tab: 'aaaaaaaaaaaaaaaa' };
const WRITING = ['writer', 'editor'] as const;

const ROUTES: Readonly<Record<string, Cover>> = {
  'GET /api/auth/[...nextauth]': { path: '/api/auth/session', may: 'anybody' },
  'GET /desk/audit/export': { may: ['admin'] },
  'GET /desk/figures/csv': { may: WRITING },
  'GET /desk/find/answers': { path: '/desk/find/answers?q=water', may: 'signed in' },
  'GET /sign-in/out': { path: '/sign-in/out?state=a', may: 'anybody' },
  'POST /api/auth/[...nextauth]': {
    path: '/api/auth/callback/password',
    may: 'anybody',
    form: { email: 'a' },
  },
  'POST /api/auth/backchannel-logout/[provider]': {
    path: '/api/auth/backchannel-logout/staff',
    may: 'anybody',
    form: { logout_token: 'a' },
    isByToken: true,
  },
  'POST /api/auth/passkey': { may: 'anybody', form: { purpose: 'sign' } },
  'POST /desk/releases/[id]/presence': { may: WRITING, form: { ...TAB, doing: 'reading', revisionId: '1' } },
  'POST /desk/releases/[id]/working-copy': { may: WRITING, form: { ...TAB, cut: 'yes' } },
  'POST /sign-in/out': { may: 'anybody', form: {} },
  'POST /sign-in/out/[provider]': { path: '/sign-in/out/staff', may: 'anybody', form: {} },
  'POST /sign-in/with/[provider]': { path: '/sign-in/with/staff', may: 'anybody', form: { back: '/desk' } },
};
const COVERS = Object.entries(ROUTES).map(([route, cover]) => {
  const [method = '', pattern = ''] = route.split(' ');
  return { route, method, pattern, ...cover };
});

let holders: readonly Holder[];
let release: number;
test.beforeAll(async ({ newsroom }) => {
  const admin = await signedIn(newsroom.url, PEOPLE.admin.email);
  holders = await everyRoleSet(newsroom, admin, 'routes.example');
  release = knownEditions(newsroom.dataFolder).draft.release;
});

test('every route handler of staff is in the list of these tests', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(handlersIn(resolve(import.meta.dirname, '../app')));
});

test('who may not is answered nothing, with every set of roles', async ({ newsroom }) => {
  const nobody = { name: 'signed out', roles: [], hand: handOf(newsroom.url) };
  for (const cover of COVERS.filter(({ may }) => may !== 'anybody')) {
    for (const { name, roles, hand } of [nobody, ...holders]) {
      const { may } = cover;
      const isFor = may === 'signed in' ? name !== 'signed out' : may !== 'anybody' && isOneOf(may, roles);
      if (isFor && cover.method === 'POST') continue; // that they do something is for other tests
      const before = recordOf(newsroom.dataFolder);
      const answer = await ask(newsroom, cover, hand.headers);
      expect.soft([cover.route, name, answer.status < 300]).toEqual([cover.route, name, isFor]);
      expect.soft(recordOf(newsroom.dataFolder), `${cover.route} as ${name}`).toEqual(before);
    }
  }
});

test('no other site, and no page that hides where it is from, can post', async ({ newsroom }) => {
  const chief = await signedIn(newsroom.url, PEOPLE.chief.email);
  const { cookie = '' } = chief.headers;
  const evil = 'https://evil.example';
  const forged: readonly Headers[] = [
    {},
    { origin: evil },
    { origin: 'null' },
    { origin: `${newsroom.url}.evil.example` },
    { origin: newsroom.url, 'sec-fetch-site': 'cross-site' },
    { origin: evil, 'x-forwarded-host': 'evil.example' },
  ];
  for (const cover of COVERS.filter(({ method, isByToken }) => method === 'POST' && !isByToken)) {
    for (const headers of forged) {
      const before = recordOf(newsroom.dataFolder);
      const answer = await ask(newsroom, cover, { ...headers, cookie });
      expect.soft([403, 409], `${cover.route} ${JSON.stringify(headers)}`).toContain(answer.status);
      expect.soft(answer.headers.getSetCookie(), cover.route).toEqual([]);
      expect.soft(recordOf(newsroom.dataFolder), cover.route).toEqual(before);
    }
  }
  const desk = await send(`${newsroom.url}/desk`, { headers: chief.headers });
  expect(desk.status, 'the session was not ended by any of them').toBe(200);
});

test('every answer of staff is kept by nobody and says what a browser may do with it', async ({
  newsroom,
}) => {
  const [admin] = holders.filter(({ name }) => name === 'admin');
  const pages = ['/desk', '/desk/people', '/desk/nothing', '/sign-in', '/sign-in/forgotten', '/link/x'];
  const answers: [string, Answer][] = [];
  for (const path of pages)
    answers.push([path, await send(newsroom.url + path, { headers: admin?.hand.headers ?? {} })]);
  for (const cover of COVERS)
    answers.push([cover.route, await ask(newsroom, cover, { origin: newsroom.url })]);
  for (const [what, { headers, body }] of answers) {
    const policy = headers.get('content-security-policy') ?? '';
    expect.soft(policy, what).toContain("default-src 'none'; script-src 'self' 'nonce-");
    expect.soft(policy, what).toContain("frame-ancestors 'none'");
    expect.soft(policy, what).not.toContain('unsafe');
    const told = ['cache-control', 'x-content-type-options', 'cross-origin-opener-policy', 'x-powered-by'];
    expect
      .soft([what, ...told.map((name) => headers.get(name))])
      .toEqual([what, 'no-store', 'nosniff', 'same-origin', null]);
    expect.soft(headers.get('referrer-policy'), what).toMatch(/^(?:same-origin|no-referrer)$/);
    expect.soft(headers.get('permissions-policy'), what).toContain('camera=()');
    for (const cookie of headers.getSetCookie()) expect.soft(cookie, what).toMatch(/; HttpOnly/i);
    expect.soft(body, what).not.toMatch(/node_modules|\n\s+at \S+ \(/);
  }
});

function ask({ url }: Newsroom, { method, pattern, path, form }: (typeof COVERS)[number], headers: Headers) {
  const at = url + (path ?? pattern).replace('[id]', String(release));
  if (method === 'GET') return send(at, { headers });
  // The desk takes forms as browsers send them with files; the others as plain ones.
  const fields = Object.entries(form ?? {});
  if (!at.includes('/desk/')) return send(at, { method, headers, body: new URLSearchParams(fields) });
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return send(at, { method, headers, body });
}

const EXPORTED = /export (?:async function|function|const|let) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const LISTED = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;

/**
 * The route handlers outside of what readers have, as `POST /sign-in/out`. However they are exported: a file in
 * which none is found is told as `? /sign-in/out`, so that no way of writing one keeps it out of the list.
 */
function handlersIn(app: string): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)route\.tsx?$/.test(name) && !name.startsWith('(reader)'))
    .flatMap((name) => {
      const address = `/${name.replace(/\/route\.tsx?$/, '').replaceAll(/\([^)]+\)\//g, '')}`;
      const words = readFileSync(join(app, name), 'utf8');
      const methods = methodsIn(words);
      return (methods.length > 0 ? methods : ['?']).map((method) => `${method} ${address}`);
    })
    .sort();
}

function methodsIn(words: string): string[] {
  const lists = [...words.matchAll(/export \{[^}]*\}/g)].map(([list]) => list);
  const found = [...words.matchAll(EXPORTED), ...lists.flatMap((list) => [...list.matchAll(LISTED)])];
  return found.map(([, method = '']) => method);
}
