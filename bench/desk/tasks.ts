import { readMyWork } from '#desk/read/my-work.ts';
import type { Person } from '#desk/read/offers.ts';
import { readRelease } from '#desk/read/release.ts';
import { readReleases } from '#desk/read/releases.ts';
import { readStanding } from '#desk/read/standing.ts';
import { saveDraft } from '#desk/save-draft.ts';
import { startRelease } from '#desk/start-release.ts';
import type { Stores } from '#desk/stores.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { FIRST_PAGE, type ListTurn, NO_FILTER, type ReleaseFilter } from '#newsroom/release-filter.ts';
import { randomFrom, vocabulary } from '../search/words.ts';
import { WRITER } from './store.ts';

/** One thing somebody does, another one each round. */
export type Task = (round: number) => Promise<unknown>;

const NOW = new Date('2026-03-02T08:00:00Z');
const ACTOR: Person = {
  kind: 'person',
  id: WRITER,
  name: 'writer',
  roles: ['writer'],
  active: true,
  freshUntil: null,
  owesSecondFactor: false,
};

/** What is measured on a newsroom; the same tasks on each. */
export async function makeTasks(stores: Stores): Promise<Readonly<Record<string, Task>>> {
  const random = randomFrom(11);
  const { word, size } = vocabulary('az');
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  const list = (filter: Partial<ReleaseFilter>, turn?: ListTurn) =>
    readReleases(stores, ACTOR, { ...NO_FILTER, ...filter }, turn);
  const deep = await placeAfter(stores, 3);
  return {
    save: await savesOf(stores),
    'my work': () => readMyWork(stores, ACTOR, NOW),
    'what stands around every page': () => readStanding(stores, ACTOR, NOW),
    'one release': (round) => readRelease(stores, ACTOR, 1 + (Math.abs(round) % 50), NOW),
    'list: all': () => list({}),
    'list: all, a later page': () => list({}, deep),
    'list: all, oldest first': () => list({ order: 'oldest' }),
    'list: drafts': () => list({ state: 'draft' }),
    'list: published': () => list({ state: 'published' }),
    'list: a person, a kind and a section': () => list({ person: WRITER, kind: 'speech', section: 'news' }),
    'list: a rare section': () => list({ section: 'rare' }),
    'list: a topic in a language': () => list({ topic: 'rivers', language: 'en' }),
    'list: a month': () => list({ from: '2004-01-01', to: '2004-01-31' }),
    'list: awaits a sign-off': () => list({ mark: 'forced' }),
    'list: a common word': () => list({ words: word(between(0, 20)) }),
    'list: a rare word': () => list({ words: `"${word(between(size / 2, size))}"` }),
    'list: two common words': () => list({ words: `${word(between(0, 50))} ${word(between(0, 50))}` }),
    'list: a word being typed': () => list({ words: word(between(0, 500)).slice(0, 3) }),
    'list: a number': (round) =>
      list({ words: `2004/${String(1 + (Math.abs(round) % 90)).padStart(4, '0')}` }),
    'list: a common word in a rare section': () => list({ words: word(between(0, 20)), section: 'rare' }),
  };
}

async function placeAfter(stores: Stores, pages: number): Promise<ListTurn> {
  let turn: ListTurn = FIRST_PAGE;
  for (let page = 0; page < pages; page += 1)
    turn = (await readReleases(stores, ACTOR, NO_FILTER, turn))?.next ?? turn;
  return turn;
}

/** Each save changes one word of a text of usual length, as somebody at work does. */
async function savesOf(stores: Stores): Promise<Task> {
  const started = await startRelease(
    { stores, actor: ACTOR, now: NOW },
    { kind: 'press_release', section: 'news', languages: ['az', 'en'] },
  );
  if (!started.ok) throw new Error(started.refusal.sentence);
  const { editionId } = started;
  const content = await longContent(stores);
  let baseRevisionId = await firstRevision(stores, started.releaseId);
  return async (round) => {
    const text = content.texts.az;
    const changed = text && {
      ...content.texts,
      az: { ...text, headline: `${text.headline} ${round}`, slug: null },
    };
    const saved = await saveDraft(
      { stores, actor: ACTOR, now: new Date(NOW.getTime() + round * 60_000) },
      { editionId, baseRevisionId, content: { ...content, texts: changed ?? content.texts } },
    );
    if (!saved.ok) throw new Error(saved.refusal.sentence);
    baseRevisionId = saved.revisionId;
  };
}

async function longContent(stores: Stores): Promise<EditionContent> {
  const screen = await readRelease(stores, ACTOR, 1, NOW);
  if (!screen?.live) throw new Error('The first release is not there.');
  const { content } = screen.live;
  const texts = Object.entries(content.texts).map(([language, text]) => [language, { ...text, slug: null }]);
  return { ...content, texts: Object.fromEntries(texts) };
}

async function firstRevision(stores: Stores, releaseId: number): Promise<number> {
  const revisionId = (await readRelease(stores, ACTOR, releaseId, NOW))?.open?.revisionId;
  if (!revisionId) throw new Error('The draft has no revision.');
  return revisionId;
}
