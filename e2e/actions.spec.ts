import { COVER } from './action-cover.ts';
import { clearStage, type Stage, setStage } from './hostile-stage.ts';
import { personId } from './known.ts';
import { expect, type Newsroom, PEOPLE, test } from './newsroom.ts';
import { type Answer, callAction, type Fields, type Headers, postForm, send } from './post.ts';
import { recordOf } from './records.ts';
import { builtActions, writtenActions } from './server-actions.ts';
import { idOf, pageFor } from './staff.ts';

/**
 * Every server action by direct request, past all pages and buttons. Whatever is refused leaves both
 * stores as they were, is told in a plain sentence, and shows nothing of the program.
 */
const ACTIONS = Object.entries(COVER).map(([name, cover]) => ({ name, ...cover }));
const ON_DESK = ACTIONS.filter(({ may }) => may !== 'anybody');

// Thousands of requests: on a busy machine they take their time.
test.describe.configure({ timeout: 180_000 });

let stage: Stage;
test.beforeAll(async ({ newsroom }) => {
  stage = await setStage(newsroom);
});
test.afterAll(() => clearStage(stage));

test('every server action is in the list of these tests', () => {
  expect(builtActions().map(({ name }) => name)).toEqual(writtenActions());
  expect(Object.keys(COVER).sort((a, b) => a.localeCompare(b))).toEqual(writtenActions());
});

test('what these tests compare does change where a form is done', async ({ newsroom }) => {
  const before = recordOf(newsroom.dataFolder);
  const id = personId(newsroom.dataFolder, PEOPLE.second.email);
  const { state } = await stage.holders.admin.send('newLink', { personId: String(id) });
  expect(state?.state).toBe('done');
  expect(recordOf(newsroom.dataFolder)).not.toEqual(before);
});

test('nobody signed in does nothing, with scripts and without', async ({ newsroom }) => {
  for (const { name, form } of ON_DESK) {
    const fields = form(stage.known);
    await changesNothing(newsroom, name, async () => {
      const called = await stage.nobody.send(name, fields);
      expect.soft([name, called.state?.code]).toEqual([name, 'signed_out']);
      const url = newsroom.url + pageFor(name, fields);
      const posted = await postForm(url, idOf(name), fields, stage.nobody.headers);
      return [called, posted, await postForm(url, idOf(name), fields, {})];
    });
  }
});

test('no role does what only another may', async ({ newsroom }) => {
  for (const { name, may, form } of ON_DESK) {
    const fields = form(stage.known);
    const wrong = Object.entries(stage.holders).filter(([role]) => !isFor(may, role));
    await changesNothing(newsroom, name, async () => {
      const called = await inTurn(wrong, ([, hand]) => hand.send(name, fields));
      for (const [place, { state }] of called.entries())
        expect.soft(['not_allowed', 'not_found'], `${name} as ${wrong[place]?.[0]}`).toContain(state?.code);
      const url = newsroom.url + pageFor(name, fields);
      return [...called, await postForm(url, idOf(name), fields, wrong[0]?.[1].headers ?? {})];
    });
  }
});

test('what a person may not see answers like what is not there', async () => {
  const { admin, none } = stage.holders;
  for (const { name, form } of ON_DESK.filter(({ may }) => !isFor(may, 'admin'))) {
    const fields = form(stage.known);
    const never = withIds(fields, '987654321');
    for (const hand of [admin, none]) {
      const [real, unreal] = [await hand.send(name, fields), await hand.send(name, never)];
      if (real.state?.code === 'not_allowed') continue;
      const { typed: _, ...words } = real.state ?? { typed: null };
      expect.soft(words, name).toMatchObject({ code: 'not_found' });
      expect.soft(unreal.state, name).toMatchObject(words);
    }
  }
});

test('a form that makes no sense is refused in a sentence', async ({ newsroom }) => {
  for (const { name, form } of ACTIONS) {
    const fields = form(stage.known);
    const made = nonsense(fields).filter((one) => JSON.stringify(one) !== JSON.stringify(fields));
    await changesNothing(newsroom, name, () => inTurn(made, (one) => stage.chief.send(name, one)));
  }
});

test('a call that is no form is refused', async ({ newsroom }) => {
  const { url } = newsroom;
  const { headers } = stage.chief;
  const bodies = ['[]', '{}', '', 'null', '["a","b"]', '[{},{}]', '["$K1","$K2"]', '["$L1"]', 'zzz{'];
  for (const { name, form } of ACTIONS) {
    const page = url + pageFor(name, form(stage.known));
    const call = { ...headers, 'next-action': idOf(name), 'content-type': 'text/plain;charset=UTF-8' };
    const only = new FormData();
    only.append(`$ACTION_ID_${idOf(name)}`, '');
    await changesNothing(newsroom, name, async () => [
      ...(await inTurn(bodies, (body) => send(page, { method: 'POST', headers: call, body }))),
      await send(page, { method: 'POST', headers, body: only }),
    ]);
  }
});

test('a body that is no form, or too large a one, is refused before anything reads it', async ({
  newsroom,
}) => {
  const { headers } = stage.chief;
  const multipart = { ...headers, 'content-type': 'multipart/form-data; boundary=xx' };
  const bodies: readonly RequestInit[] = [
    { headers: multipart, body: 'nonsense' },
    { headers: multipart, body: '--xx\r\nContent-Disposition: form-data; name="a"\r\n\r\n1' },
    { headers: { ...headers, 'content-type': 'multipart/form-data' }, body: 'nonsense' },
    { headers: { ...headers, 'content-type': 'application/json' }, body: '{}' },
    { headers: { ...headers, 'content-type': 'text/xml' }, body: '<a/>' },
    { headers, body: formOf({ $ACTION_REF_1: '', '$ACTION_1:0': 'zzz{' }) },
    { headers, body: formOf({ $ACTION_REF_1: '' }) },
    { headers, body: formOf({ [`$ACTION_ID_${'7f'.padEnd(42, '0')}`]: '' }) },
    { headers: { ...headers, 'next-action': 'zzz' }, body: formOf({ 0: '[]' }) },
    { headers: { ...headers, 'next-action': '7f'.padEnd(42, '0') }, body: formOf({ 0: '[]' }) },
  ];
  for (const path of ['/desk/people', '/desk/releases/new', '/sign-in', '/link/none'])
    await changesNothing(newsroom, path, () =>
      inTurn(bodies, (body) => send(newsroom.url + path, { method: 'POST', ...body })),
    );
  const huge = await stage.chief.send('freezeAction', { reason: 'x'.repeat(20_000_000) });
  expect([huge.status, huge.body]).toEqual([413, expect.stringContaining('too large')]);
});

test('no other site, and no page that hides where it is from, can send a form', async ({ newsroom }) => {
  const { url } = newsroom;
  const { cookie = '' } = stage.chief.headers;
  const evil = 'https://evil.example';
  const forged: readonly Headers[] = [
    {},
    { origin: evil },
    { origin: 'null' },
    { origin: '::::' },
    { origin: `${url}.evil.example` },
    { origin: 'http://localhost' },
    { origin: evil, 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    { origin: url, 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', 'x-forwarded-host': 'evil.example' },
  ];
  for (const { name, form } of ACTIONS) {
    const fields = form(stage.known);
    const page = url + pageFor(name, fields);
    await changesNothing(newsroom, name, async () => [
      ...(await inTurn(forged, (one) => callAction(page, idOf(name), fields, { ...one, cookie }))),
      ...(await inTurn(forged, (one) => postForm(page, idOf(name), fields, { ...one, cookie }))),
    ]);
  }
});

test('who was suspended while signed in does nothing more', async ({ newsroom }) => {
  for (const { name, form } of ON_DESK) {
    await changesNothing(newsroom, name, async () => {
      const called = await stage.suspended.send(name, form(stage.known));
      expect.soft([name, called.state?.code]).toEqual([name, 'signed_out']);
      return [called];
    });
  }
  const { password } = stage.known;
  await changesNothing(newsroom, 'signing in', async () => [
    await stage.suspended.send('signIn', { email: 'sven@example.org', password }),
    await stage.suspended.send('confirmIdentity', { password }),
  ]);
});

test('the addresses of readers take no form', async ({ newsroom }) => {
  const paths = ['/', '/en', '/en/news', '/az/news/2026/never-used', '/en/feed.atom', '/nothing', '/healthz'];
  for (const { name, form } of ACTIONS) {
    const fields = form(stage.known);
    const { headers } = stage.chief;
    await changesNothing(newsroom, name, async () => {
      const answers = await inTurn(paths, (path) =>
        callAction(newsroom.url + path, idOf(name), fields, headers),
      );
      expect
        .soft(
          answers.map(({ status }) => status),
          name,
        )
        .toEqual(paths.map(() => 405));
      return [...answers, await postForm(`${newsroom.url}/en`, idOf(name), fields, headers)];
    });
  }
});

test('other methods are refused, and a form sent with GET is only a page', async ({ newsroom }) => {
  const { headers } = stage.chief;
  await changesNothing(newsroom, 'methods', async () => {
    const answers = await inTurn(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'], (method) =>
      send(`${newsroom.url}/desk/people`, { method, headers }),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 405));
    const asked = { ...headers, 'next-action': idOf('resumeClockAction') };
    return [...answers, await send(`${newsroom.url}/desk/settings`, { headers: asked })];
  });
});

function isFor(may: (typeof ON_DESK)[number]['may'], role: string): boolean {
  return may === 'anybody' || may.some((one) => one === role);
}

/** Does something, and proves that both stores are as they were and that every answer is a plain refusal. */
async function changesNothing(
  { dataFolder }: Newsroom,
  what: string,
  work: () => Promise<readonly Answer[]>,
): Promise<void> {
  const before = recordOf(dataFolder);
  const answers = await work();
  expect.soft(recordOf(dataFolder), `${what} changed something`).toEqual(before);
  expect.soft(answers.flatMap(faultsOf), what).toEqual([]);
}

/** What is wrong with an answer that has to be a plain refusal. */
function faultsOf({ status, body, state }: Answer): string[] {
  const faults = status < 500 ? [] : [`${status}: ${body.slice(0, 200)}`];
  if (/\n\s+at \S+|node_modules|\.tsx?:\d|SqliteError|ZodError/.test(body)) faults.push(body);
  if (state === null) return faults;
  const sentences = [state.sentence, ...state.faults.map((fault) => fault.sentence)];
  const isPlain = /^(?!.*(?:Invalid|expected|undefined|NaN))[\p{Lu}“].*[.?]$/su;
  if (state.state !== 'refused') faults.push(state.state);
  return [...faults, ...sentences.filter((sentence) => !isPlain.test(sentence))];
}

/** Forms with the right names and senseless words. */
function nonsense(fields: Fields): readonly Fields[] {
  const all = (value: string | Blob) => Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
  const ids = ['987654321', '-1', '0', '1e2', '0x10', '1e400', '1.5', 'NaN', '1 OR 1=1', '', '１'];
  return [
    {},
    ...ids.map((id) => withIds(fields, id)),
    all(''),
    all('x'.repeat(100_000)),
    all('\u0000\u202e'),
    all(new Blob(['{}'], { type: 'application/json' })),
    Object.fromEntries(['__proto__', 'constructor', 'texts.__proto__.headline'].map((name) => [name, 'x'])),
  ];
}

function withIds(fields: Fields, id: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, name.endsWith('Id') ? id : value]),
  );
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** One after the other, so that what each one did can be told. */
async function inTurn<T>(all: readonly T[], ask: (one: T) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}
