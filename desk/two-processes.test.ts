import { type ChildProcess, execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPersonByEmail } from '#db/editorial/people.ts';
import { checkHealth } from './health.ts';
import { level } from './projection.ts';
import type { DuePublished } from './publish-due.ts';
import type { Order, Told } from './testing/desk-process.ts';
import { changeIt, headlined, scheduled, textIn } from './testing/further-steps.ts';
import { later, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft, holds } from './testing/steps.ts';
import { editorialRows, publicRows } from './testing/traces.ts';

/** Real processes on real stores: what one holds the others wait for, and none stands still meanwhile. */
vi.setConfig({ testTimeout: 60_000 }); // starting programs takes its time on a busy machine

let newsroom: TestNewsroom;
let processes: ChildProcess[] = [];
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => {
  for (const child of processes) child.kill();
  processes = [];
  newsroom.close();
});

/** A second program with the stores open, waiting for an order. */
async function program(): Promise<ChildProcess> {
  const file = join(import.meta.dirname, 'testing/desk-process.ts');
  const child = fork(file, [newsroom.stores.dataFolder], { execArgv: [] });
  processes.push(child);
  await told(child, 'ready');
  return child;
}

/** Resolves with the `times`-th message of that kind. A process that stands still or ends sends none. */
function told(child: ChildProcess, say: Told['say'], times = 1): Promise<Told> {
  return new Promise((resolve, reject) => {
    let left = times;
    child.on('message', (message: Told) => {
      if (message.say === say && --left === 0) resolve(message);
    });
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it said ${say}.`)));
  });
}

async function done(child: ChildProcess): Promise<unknown> {
  const message = await told(child, 'done');
  return message.say === 'done' ? message.answer : undefined;
}

const order = (child: ChildProcess, what: Order) => child.send(what);

/** The operator's command, as it is typed. */
function command(...args: string[]) {
  const env = { ...process.env, NEWSROOM_DATA: newsroom.stores.dataFolder };
  const program = join(import.meta.dirname, '../scripts/newsroom.ts');
  return promisify(execFile)(process.execPath, [program, ...args], { env });
}

const PERSON = ['--email', 'nigar@example.org', '--name', 'Nigar', '--roles', 'writer'];

test('two clocks and a command at once: each edition once, no write lost, nobody stands still', async () => {
  const due = [];
  for (const minute of [10, 11, 12, 13]) {
    due.push((await scheduled(newsroom, testContent(), `2026-03-02T12:${minute}`)).editionId);
  }
  const clocks = await Promise.all([program(), program()]);
  const answers = clocks.map(done);
  let typed: ReturnType<typeof command> | undefined;
  await newsroom.stores.editorial.tx(async () => {
    for (const clock of clocks) order(clock, { do: 'publish due', now: later(20).toISOString() });
    typed = command('person', 'add', ...PERSON);
    // The lock is held until each process has shown that its timers run while it waits.
    await Promise.all(clocks.map((clock) => told(clock, 'turn', 25)));
    expect(editorialRows(newsroom, "SELECT id FROM editions WHERE state = 'published'")).toEqual([]);
  });
  const outcomes = (await Promise.all(answers)) as DuePublished[];
  await typed;
  expect(outcomes.flatMap(({ published }) => published).sort()).toEqual(due);
  expect(outcomes.flatMap(({ blocked }) => blocked)).toEqual([]);
  const rows = editorialRows(newsroom, 'SELECT after FROM ledger WHERE release_id IS NOT NULL');
  expect(rows).toEqual(due.map(() => ({ after: 'published 1' })));
  expect(publicRows(newsroom, 'SELECT reference, live_number FROM releases ORDER BY reference')).toEqual(
    due.map((_, index) => ({ reference: `2026/000${index + 1}`, live_number: 1 })),
  );
  const invited = await findPersonByEmail(newsroom.stores.editorial.reads, 'nigar@example.org');
  expect(invited?.roles).toEqual(['writer']);
  await level(newsroom.stores);
  expect(await checkHealth(newsroom.stores)).toEqual([]);
});

test('two processes save one draft at once: every acknowledged save is there', async () => {
  const { editionId } = await draft(newsroom);
  const { writer, editor } = newsroom.people;
  const people = [
    { personId: writer, language: 'en' },
    { personId: editor, language: 'az' },
  ];
  const savers = await Promise.all([program(), program()]);
  const answers = savers.map(done);
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  for (const [index, person] of people.entries()) {
    const headlines = numbers.map((number) => `Rain in ${person.language} ${number}`);
    const saver = savers[index];
    if (saver) order(saver, { do: 'save', editionId, headlines, ...person });
  }
  const saved = (await Promise.all(answers)) as number[][];
  const acknowledged = saved.flat().sort((a, b) => a - b);
  expect(acknowledged).toHaveLength(24);
  const kept = editorialRows(
    newsroom,
    `SELECT id, person_id, content FROM revisions WHERE edition_id = ${editionId} AND id IN (${acknowledged.join()})`,
  );
  expect(kept.map(({ id }) => id)).toEqual(acknowledged);
  for (const [index, { personId, language }] of people.entries()) {
    const own = kept.filter(({ id }) => saved[index]?.includes(Number(id)));
    expect(own.map((row) => row.person_id)).toEqual(numbers.map(() => personId));
    expect(own.map((row) => JSON.parse(String(row.content)).texts[language].headline)).toEqual(
      numbers.map((number) => `Rain in ${language} ${number}`),
    );
  }
  const { content } = (await holds(newsroom.stores, editionId)).revision;
  expect([textIn(content, 'en').headline, textIn(content, 'az').headline]).toEqual([
    'Rain in en 12',
    'Rain in az 12',
  ]);
  expect(await checkHealth(newsroom.stores)).toEqual([]);
});

test('a process killed before its commit leaves nothing of what it wrote, and the store free', async () => {
  const { editionId } = await draft(newsroom);
  const before = editorialRows(newsroom, 'SELECT * FROM revisions');
  const saver = await program();
  const what = { do: 'save', editionId, personId: newsroom.people.writer, language: 'en' } as const;
  order(saver, { ...what, headlines: ['Rain'], hang: true });
  await told(saver, 'written');
  const waiting = changeIt(newsroom, 'writer', editionId, headlined('Sun'));
  saver.kill('SIGKILL');
  const { revisionId } = await waiting;
  const after = editorialRows(newsroom, 'SELECT * FROM revisions ORDER BY id');
  expect([after.length, after.at(-1)?.id]).toEqual([before.length + 1, revisionId]);
  expect(textIn((await holds(newsroom.stores, editionId)).revision.content, 'en').headline).toBe('Sun');
  expect(await checkHealth(newsroom.stores)).toEqual([]);
});
