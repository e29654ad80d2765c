import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHead } from '#db/editorial/audit.ts';
import { listHolidays } from '#db/editorial/holidays.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { changeHoliday } from './change-holiday.ts';
import { done, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

const names = { az: 'Novruz', en: 'Nowruz' };
const YEAR = { first: '2026-01-01', after: '2027-01-01' };
const kept = () => listHolidays(newsroom.stores.editorial.reads, YEAR);

describe('a holiday', () => {
  test('is written down, renamed and taken away; nothing of it is public', async () => {
    const { reads } = newsroom.stores.editorial;
    const [entries, rows] = [(await auditHead(reads)).sequence, await ledgerHead(reads)];
    done(await changeHoliday(newsroom.by('editor'), { day: '2026-03-20', names }));
    done(await changeHoliday(newsroom.by('admin'), { day: '2026-03-20', names: { az: 'Novruz bayramı' } }));
    done(await changeHoliday(newsroom.by('admin'), { day: '2026-01-20', names }));
    expect(await kept()).toEqual([
      { day: '2026-01-20', names },
      { day: '2026-03-20', names: { az: 'Novruz bayramı' } },
    ]);
    done(await changeHoliday(newsroom.by('editor'), { day: '2026-03-20', names: {}, remove: true }));
    expect((await kept()).map(({ day }) => day)).toEqual(['2026-01-20']);
    expect([(await auditHead(reads)).sequence, await ledgerHead(reads)]).toEqual([entries + 4, rows]);
  });

  test.each([
    ['a day that is not', { day: '2026-02-30', names }, 'day'],
    ['no name in the main language', { day: '2026-05-09', names: { en: 'Victory' } }, 'names.az'],
  ])('with %s is refused', async (_, input, field) => {
    const outcome = await changeHoliday(newsroom.by('editor'), input);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'bad_input', faults: [{ field }] } });
  });

  test('that nobody wrote down cannot be taken away, and a writer changes none', async () => {
    const gone = await changeHoliday(newsroom.by('editor'), { day: '2026-07-07', names: {}, remove: true });
    expect(gone).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
    const writers = await changeHoliday(newsroom.by('writer'), { day: '2026-07-07', names });
    expect(writers).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
  });
});
