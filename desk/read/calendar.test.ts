import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateEdition } from '#db/editorial/editions.ts';
import { saveHoliday } from '#db/editorial/holidays.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { importAll, line } from '../import/testing/file.ts';
import { limit } from '../limit.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
import { startEdition } from '../start-edition.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from '../testing/newsroom.ts';
import { approved, draft, holds, published } from '../testing/steps.ts';
import { withdraw } from '../withdraw.ts';
import { type CalendarScreen, readCalendar } from './calendar.ts';
import { readMove } from './move.ts';
import type { Person } from './offers.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person) as { readonly actor: Actor };
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}
const titled = (headline: string, more: Parameters<typeof testContent>[0] = {}) =>
  testContent({ texts: { az: testText(headline), en: testText(`${headline} en`) }, ...more });

const read = (person: TestPerson, view: 'month' | 'day', on: string | null, now = NOON) =>
  readCalendar(newsroom.stores, as(person), { view, on }, now);
/** What a day holds, one line each. */
async function told(on: string, person: TestPerson = 'editor', now = NOON) {
  const screen = await read(person, 'day', on, now);
  return linesOf(screen);
}
function linesOf(screen: CalendarScreen | null) {
  return screen?.days[0]?.entries.map(
    ({ sort, row, isNear, mayMove }) =>
      `${sort} ${row.headline}${isNear ? ' near' : ''}${mayMove ? ' movable' : ''}`,
  );
}

async function scheduled(headline: string, wall: string) {
  const started = await approved(newsroom, titled(headline));
  done(await schedule(newsroom.by('editor'), { editionId: started.editionId, wall }));
  return started;
}

describe('the calendar', () => {
  it('has today and the week of the institution, and nothing for an admin alone', async () => {
    const screen = await read('writer', 'month', null, new Date('2026-03-01T21:00:00Z'));
    expect(screen).toMatchObject({ today: '2026-03-02', on: '2026-03-02', week: { firstDay: 1 } });
    expect(screen?.days.map(({ day }) => day).slice(0, 2)).toEqual(['2026-02-23', '2026-02-24']);
    expect(await read('admin', 'month', null)).toBeNull();
  });

  it('shows what is scheduled on the day of the institution, and what comes close to another', async () => {
    // Midnight in Baku is 20:00 of the day before in Greenwich.
    await scheduled('Gecə', '2026-03-10T00:00');
    await scheduled('Səhər', '2026-03-10T09:00');
    await scheduled('Yaxın', '2026-03-10T09:14');
    expect(await told('2026-03-09')).toEqual([]);
    expect(await told('2026-03-10')).toEqual([
      'scheduled Gecə movable',
      'scheduled Səhər near movable',
      'scheduled Yaxın near movable',
    ]);
    expect(await told('2026-03-10', 'writer')).toContain('scheduled Gecə');
  });

  it('says what is overdue, and what was refused', async () => {
    const { editionId } = await scheduled('Gecikən', '2026-03-11T09:00');
    const after = new Date('2026-03-11T06:00:00Z');
    expect(await told('2026-03-11', 'writer', after)).toEqual(['overdue Gecikən']);
    await newsroom.stores.editorial.tx((tx) =>
      updateEdition(tx, editionId, { blockedAt: after, blockedWhy: 'The newsroom is frozen.' }),
    );
    expect(await told('2026-03-11', 'writer', after)).toEqual(['blocked Gecikən']);
  });

  it('shows a limited edition to the named alone', async () => {
    const { editionId } = await scheduled('Gizli', '2026-03-12T09:00');
    const { editor, second } = newsroom.people;
    done(await limit(newsroom.by('editor'), { editionId, personIds: [editor, second] }));
    expect(await told('2026-03-12', 'writer')).toEqual([]);
    expect(await told('2026-03-12', 'second')).toEqual(['scheduled Gizli movable']);
  });

  it('shows what was published, what was withdrawn, and what an import brought by its own date', async () => {
    const at = new Date('2026-02-10T08:00:00Z');
    await published(newsroom, titled('Nəşr'), at);
    const gone = await published(newsroom, titled('Geri'), later(1, at));
    done(
      await withdraw(newsroom.by('editor', later(2, at)), {
        releaseId: gone.releaseId,
        reason: { az: 'Səbəb', en: 'A reason' },
      }),
    );
    const words = { headline: 'Arxiv', summary: 'Köhnə.', body_text: 'Köhnə mətn.' };
    await importAll(newsroom.by('editor', at), [
      line({ main: 'az', published_at: '2018-09-13T18:19:00+04:00', texts: { az: words } }),
    ]);
    expect(await told('2026-02-10')).toEqual(['published Nəşr', 'withdrawn Geri']);
    expect(await told('2018-09-13')).toEqual(['archive Arxiv']);
  });

  it('shows the event of an advisory once, however many editions invite to it', async () => {
    const start = { instant: '2026-04-07T06:30:00.000Z', wall: '2026-04-07T10:30' };
    const places = { az: 'Bakı', en: 'Baku' };
    const event = { zone: 'Asia/Baku', start, end: null, places, contact: null, deadline: null };
    const out = await published(newsroom, titled('Dəvət', { kind: 'media_advisory', event }));
    const { releaseId } = out;
    done(await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'minor' }));
    expect(await told('2026-04-07')).toEqual(['event Dəvət']);
  });

  it('marks holidays, weekends and the days on which the clocks are set', async () => {
    const { editorial } = newsroom.stores;
    await editorial.tx((tx) => saveHoliday(tx, { day: '2026-03-20', names: { az: 'Novruz', en: 'Nowruz' } }));
    const baku = await read('writer', 'month', '2026-03-15');
    const of = (screen: CalendarScreen | null, day: string) => screen?.days.find((one) => one.day === day);
    expect(of(baku, '2026-03-20')).toMatchObject({ holiday: 'Nowruz', isWeekend: false, clocks: null });
    expect(of(baku, '2026-03-21')).toMatchObject({ holiday: null, isWeekend: true });
    await editorial.tx((tx) => updateInstitution(tx, { zone: 'Europe/Berlin' }));
    expect(of(await read('writer', 'month', '2026-03-15'), '2026-03-29')?.clocks).toBe('forward');
    expect(of(await read('writer', 'month', '2026-10-15'), '2026-10-25')?.clocks).toBe('back');
    await editorial.tx((tx) => updateInstitution(tx, { zone: 'Asia/Baku' }));
  });
});

describe('moving', () => {
  it('keeps the hour, and shows what else the day holds', async () => {
    const { releaseId } = await scheduled('Köçən', '2026-03-16T09:05');
    await scheduled('Duran', '2026-03-17T09:00');
    const move = await readMove(newsroom.stores, as('editor'), releaseId, '2026-03-17', NOON);
    expect(move).toMatchObject({ moved: { wall: '2026-03-17T09:05', clocks: null }, mayMove: true });
    expect(move?.day.entries.map(({ row }) => row.headline)).toEqual(['Duran']);
    const writers = await readMove(newsroom.stores, as('writer'), releaseId, 'nonsense', NOON);
    expect(writers).toMatchObject({
      moved: { wall: '2026-03-16T09:05' },
      mayMove: false,
      day: { entries: [] },
    });
    expect(await readMove(newsroom.stores, as('admin'), releaseId, '2026-03-17', NOON)).toBeNull();
  });
});

it('an edition is listed anew with every save', async () => {
  const start = { instant: '2026-05-05T06:30:00.000Z', wall: '2026-05-05T10:30' };
  const event = { zone: 'Asia/Baku', start, end: null, places: {}, contact: null, deadline: null };
  const { editionId } = await draft(newsroom, titled('Təqvim', { kind: 'media_advisory', event }));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect([edition.section, edition.eventAt]).toEqual(['news', new Date(start.instant)]);
  const content = { ...revision.content, kind: 'press_release' as const };
  done(await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: revision.id, content }));
  expect((await holds(newsroom.stores, editionId)).edition.eventAt).toBeNull();
});
