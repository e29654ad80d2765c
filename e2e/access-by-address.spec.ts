import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startDraft } from './deeds.ts';
import { type Held, knownEditions } from './known.ts';
import { expect, PASSWORD, PEOPLE, test } from './newsroom.ts';
import { type Answer, send } from './post.ts';
import { everyRoleSet, type Holder, isOneOf } from './role-sets.ts';
import { accepted, type Hand, handOf, invited, setRoles, signedIn } from './staff.ts';

/** Who may open which screen of the desk (rules: roles); `any` needs no role, only to be signed in. */
const SCREENS = {
  '/desk': 'any',
  '/desk/[...unknown]': [],
  '/desk/account': 'any',
  '/desk/account/second-factor': 'any',
  '/desk/audit': ['admin'],
  '/desk/calendar': ['writer', 'editor'],
  '/desk/contacts': ['admin'],
  '/desk/figures': ['writer', 'editor'],
  '/desk/find': 'any',
  '/desk/keys': 'any',
  '/desk/mail': ['admin'],
  '/desk/notice': ['editor'],
  '/desk/notifications': 'any',
  '/desk/notifications/settings': ['writer', 'editor'],
  '/desk/people': ['admin'],
  '/desk/people/import': ['admin'],
  '/desk/releases': ['writer', 'editor'],
  '/desk/releases/[id]': ['writer', 'editor'],
  '/desk/releases/[id]/edit': ['writer', 'editor'],
  '/desk/releases/[id]/edit/conflict': ['writer', 'editor'],
  '/desk/releases/[id]/move': ['writer', 'editor'],
  '/desk/releases/[id]/preview': ['writer', 'editor'],
  '/desk/releases/[id]/preview/[language]': ['writer', 'editor'],
  '/desk/releases/[id]/print': ['writer', 'editor'],
  '/desk/releases/[id]/review': ['writer', 'editor'],
  '/desk/releases/[id]/submit': ['writer', 'editor'],
  '/desk/releases/filters': ['writer', 'editor'],
  '/desk/releases/new': ['writer', 'editor'],
  '/desk/sections': ['admin'],
  '/desk/settings': ['editor', 'admin'],
  '/desk/settings/ending': ['admin'],
  '/desk/settings/holidays': ['editor', 'admin'],
  '/desk/settings/languages': ['admin'],
  '/desk/settings/masthead': ['admin'],
  '/desk/settings/preview/[language]': ['admin'],
  '/desk/settings/safety': ['admin'],
  '/desk/templates': ['editor'],
  '/desk/templates/edit': ['editor'],
  '/desk/topics': ['admin'],
} as const satisfies Readonly<Record<string, 'any' | readonly ('writer' | 'editor' | 'admin')[]>>;

/** A word that stands nowhere but in every field of one draft. */
const WORD = 'zyxquatl';

/** The ways in which the framework's own scripts ask for a page. */
const ASKED = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'x-nextjs-data': '1', 'x-middleware-prefetch': '1' },
];

let draft: Held;
let holders: readonly Holder[];
let hands: Readonly<Record<'none' | 'writer' | 'editor' | 'admin', Hand>>;

test.beforeAll(async ({ newsroom }) => {
  const { url } = newsroom;
  const [writer, editor] = [
    await signedIn(url, PEOPLE.writer.email),
    await signedIn(url, PEOPLE.editor.email),
  ];
  const admin = await signedIn(url, PEOPLE.admin.email);
  const nemo = { name: 'Nemo None', email: 'nemo@example.org' };
  const none = await accepted(url, await invited(admin, { ...nemo, roles: 'writer' }));
  await setRoles(newsroom, admin, nemo.email, '');
  hands = { none, writer, editor, admin };
  holders = await everyRoleSet(newsroom, admin, 'screens.example');
  const names = ['headline', 'subhead', 'summary', 'dateline', 'body', 'notes', 'slug'];
  draft = await startDraft(newsroom, writer, Object.fromEntries(names.map((name) => [name, WORD])));
});

test('every screen of the desk is in the list of these tests', () => {
  expect(Object.keys(SCREENS)).toEqual(screensOf(resolve(import.meta.dirname, '../app')));
});

test('who is not signed in is led to sign in, and back', async ({ newsroom }) => {
  for (const screen of Object.keys(SCREENS)) {
    const path = pathOf(screen);
    const answer = await send(`${newsroom.url}${path}?a=1`, {});
    const back = new URLSearchParams(answer.headers.get('location')?.split('?')[1]).get('back');
    expect.soft([path, answer.status, back]).toEqual([path, 307, `${path}?a=1`]);
    expect.soft(answer.body, path).not.toContain(WORD);
    const signed = await handOf(newsroom.url).send('signIn', {
      email: PEOPLE.writer.email,
      password: PASSWORD,
      back: back ?? '',
    });
    expect.soft(signed.headers.get('x-action-redirect'), path).toMatch(`${path}?a=1;`);
  }
});

test('without its role a screen is not there', async ({ newsroom }) => {
  for (const [screen, may] of Object.entries(SCREENS)) {
    const path = pathOf(screen);
    for (const { name: role, roles, hand } of holders) {
      const answer = await send(newsroom.url + path, { headers: hand.headers });
      const isFor = may === 'any' || isOneOf(may, roles);
      // The preview leads on to the one in the main language.
      const status = isFor ? (path.endsWith('/preview') ? 307 : 200) : 404;
      expect.soft([path, role, answer.status]).toEqual([path, role, status]);
    }
  }
});

test('without its role it is not there in any state of an edition; with it everybody gets the same', async ({
  newsroom,
}) => {
  test.setTimeout(180_000);
  const ofRelease = Object.entries(SCREENS).flatMap(([screen, may]) =>
    screen.includes('[id]') && may !== 'any' ? [[screen, may] as const] : [],
  );
  for (const [state, held] of Object.entries(knownEditions(newsroom.dataFolder))) {
    for (const [screen, may] of ofRelease) {
      const [withRole, without] = [new Set<number>(), new Set<number>()];
      for (const { roles, hand } of holders) {
        const { status } = await send(newsroom.url + pathOf(screen, held), { headers: hand.headers });
        (isOneOf(may, roles) ? withRole : without).add(status);
      }
      expect.soft([screen, state, [...without]]).toEqual([screen, state, [404]]);
      expect
        .soft([screen, state, withRole.size, Math.max(...withRole) < 500])
        .toEqual([screen, state, 1, true]);
    }
  }
});

test('an old address of work that is done leads on to its release', async ({ newsroom }) => {
  const held = knownEditions(newsroom.dataFolder).withdrawn;
  for (const below of ['edit', 'edit/conflict', 'review', 'submit', 'move']) {
    const { status, headers } = await send(`${newsroom.url}/desk/releases/${held.release}/${below}`, {
      headers: hands.writer.headers,
    });
    expect.soft([below, status]).toEqual([below, 307]);
    expect.soft(headers.get('location')).toMatch(new RegExp(`/desk/releases/${held.release}$`));
  }
});

test('the audit log is a file only for an admin, and holds no word of a draft', async ({ newsroom }) => {
  for (const format of ['csv', 'json']) {
    const path = `/desk/audit/export?format=${format}`;
    for (const hand of [hands.none, hands.writer, hands.editor, handOf(newsroom.url)])
      expect((await send(newsroom.url + path, { headers: hand.headers })).status).toBe(404);
    const file = await send(newsroom.url + path, { headers: hands.admin.headers });
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="audit.${format}"`,
    ]);
    expect(file.body.split('\n').length).toBeGreaterThan(100);
    expect(file.body).not.toContain(WORD);
    const narrowed = await send(`${newsroom.url}${path}&deed=change_roles`, { headers: hands.admin.headers });
    expect(narrowed.body).toContain('Nemo None');
    expect(narrowed.body).not.toContain('publish');
  }
});

test('a draft that may not be seen answers like one that never was', async ({ newsroom }) => {
  const never = { ...draft, release: 987654321 };
  for (const screen of Object.keys(SCREENS).filter((path) => path.includes('[id]'))) {
    for (const hand of [hands.admin, hands.none]) {
      const ask = (path: string) => send(newsroom.url + path, { headers: hand.headers });
      const [real, unreal] = [await ask(pathOf(screen)), await ask(pathOf(screen, never))];
      const difference = firstDifference(comparable(real, draft), comparable(unreal, never));
      expect.soft(difference, screen).toBeNull();
    }
  }
});

test('an admin never sees a word of a draft', async ({ newsroom }) => {
  const own = await followed(newsroom.url, pathOf('/desk/releases/[id]/edit'), hands.writer.headers);
  expect(leaks(own)).not.toEqual([]);
  const asked = [...Object.keys(SCREENS).map((screen) => pathOf(screen)), `/desk/releases?text=${WORD}`];
  for (const hand of [hands.admin, hands.none, handOf(newsroom.url)]) {
    for (const path of asked) {
      for (const headers of ASKED) {
        const answer = await followed(newsroom.url, path, { ...hand.headers, ...headers });
        expect.soft(leaks(answer), `${path} ${JSON.stringify(headers)}`).toEqual([]);
      }
    }
  }
});

test('no reader’s address leads to a word of a draft, in any format', async ({ newsroom }) => {
  // What serves readers can open only these files.
  const files = readdirSync(join(newsroom.dataFolder, 'public'), { withFileTypes: true });
  for (const { name } of files.filter((entry) => entry.isFile()))
    expect(readFileSync(join(newsroom.dataFolder, 'public', name)).includes(WORD), name).toBe(false);
  const below = ['', '/history', '/editions/1', '/changes/1..2', '.json', '.txt', '/feed.atom', '?_rsc=1'];
  const paths = below.flatMap((end) => [
    `/en/news/${new Date().getFullYear()}/${WORD}${end}`,
    `/en/${WORD}${end}`,
    `/desk-less/releases/${draft.release}${end}`,
  ]);
  for (const path of [...paths, '/en', '/en/news', '/en/feed.atom', `/_next/data/x/en/${WORD}.json`]) {
    for (const headers of ASKED) {
      const answer = await send(newsroom.url + path, { headers: { ...headers, ...hands.writer.headers } });
      expect.soft(leaks(answer, path), `${path} ${JSON.stringify(headers)}`).toEqual([]);
      if (path.includes(WORD)) expect.soft([path, answer.status]).toEqual([path, 404]);
    }
  }
});

/** The addresses of all pages of the desk, from the files that make them. */
function screensOf(app: string): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:\(preview\)\/)?desk\/(?:.*\/)?page\.tsx$/.test(path))
    .map((path) => `/${path.replace('(preview)/', '').replace(/\/page\.tsx$/, '')}`)
    .sort((a, b) => a.localeCompare(b));
}

function pathOf(screen: string, { release }: Pick<Held, 'release'> = draft): string {
  return screen.replace('[id]', String(release)).replace('[language]', 'en');
}

/** Follows redirects within the newsroom, as a browser does. */
async function followed(url: string, path: string, headers: Readonly<Record<string, string>>) {
  const answers: Answer[] = [];
  for (let at: string | null = path; at !== null && answers.length < 5; ) {
    const answer: Answer = await send(new URL(at, url).href, { headers });
    answers.push(answer);
    at = answer.headers.get('location');
  }
  const body = answers.map((answer) => answer.body).join('');
  return { body, headers: new Headers(answers.flatMap((answer) => [...answer.headers])) };
}

/** Where the word stands in an answer, besides the address that was asked for. */
function leaks({ body, headers }: Pick<Answer, 'body' | 'headers'>, asked = `text=${WORD}`): string[] {
  const words = body.replaceAll(asked, '').replaceAll(encodeURIComponent(asked), '');
  const places = words.includes(WORD)
    ? [words.slice(words.indexOf(WORD) - 100, words.indexOf(WORD) + 50)]
    : [];
  for (const [name, value] of headers)
    if (value.replaceAll(asked, '').replaceAll(encodeURIComponent(asked), '').includes(WORD))
      places.push(`${name}: ${value}`);
  return places;
}

/** What two answers can be told apart by; each names its own address, its instant and its nonce. */
function comparable({ status, body, headers }: Answer, { release }: { readonly release: number }) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const steady = [...headers].filter(([name]) => name !== 'date');
  const own = new RegExp(`\\b(?:${release}|1\\d{12})\\b`, 'g');
  // The framework sends its rows in the order in which they get ready, and bundles them as it likes.
  const bundles = /<script nonce="">self\.__next_f\.push\(\[1,"|"\]\)<\/script>|\\n/;
  const rows = body.replaceAll(nonce, '').replaceAll(own, '').split(bundles).filter(Boolean).sort();
  return `${status} ${JSON.stringify(steady).replaceAll(nonce, '')} ${rows.join('\n')}`;
}

/** Where two texts part, with some words around; null where they are one. */
function firstDifference(a: string, b: string): readonly string[] | null {
  const at = [...a].findIndex((character, place) => character !== b[place]);
  return a === b ? null : [a, b].map((text) => text.slice(Math.max(at - 60, 0), at + 60));
}
