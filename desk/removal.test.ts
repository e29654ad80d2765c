import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cancelRetraction } from './cancel-retraction.ts';
import { cancelSuppression } from './cancel-suppression.ts';
import { changeFourEyes } from './change-four-eyes.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import { confirmSuppression } from './confirm-suppression.ts';
import { publishDue } from './publish-due.ts';
import { reinstate } from './reinstate.ts';
import { requestRetraction } from './request-retraction.ts';
import { requestSuppression } from './request-suppression.ts';
import { schedule } from './schedule.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, fresh, headlined, REASON, stale, TEN_PAST, withdrawn } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approveIt, holds, nextEdition, published, submitIt } from './testing/steps.ts';
import { editorialRows, publicRows, refused, takenDown, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const NOTES = { az: 'Başlıq dəyişib.', en: 'The headline changed.' };
const publicState = () => publicRows(newsroom, 'SELECT state FROM releases').map((row) => row.state);

/** A next edition, written and approved but not out. */
async function approvedNext(releaseId: number) {
  const input = { releaseId, kindOfChange: 'update' } as const;
  const { editionId } = done(await startEdition(newsroom.by('writer'), input));
  await changeIt(newsroom, 'writer', editionId, (content) => ({
    ...headlined('Rain over the city')(content),
    changeNotes: NOTES,
  }));
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  return editionId;
}

describe('retraction', () => {
  const ask = (releaseId: number, reason: Readonly<Record<string, string>> = REASON) =>
    requestRetraction(newsroom.by('editor', later(5)), { releaseId, reason });
  const asked = async () => {
    const out = await published(newsroom);
    return { ...out, ...done(await ask(out.releaseId)) };
  };

  test('asked for, the release is withdrawn at once', async () => {
    const { releaseId, editionId } = await published(newsroom);
    const out = await traced(newsroom, () => ask(releaseId));
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('withdrawn');
    expect(publicState()).toEqual(['withdrawn']);
    expect(out.entry).toMatchObject({ deed: 'request_retraction', releaseId, editionId });
    expect(out.ledger).toMatchObject({ before: 'published', after: 'withdrawn' });
    expect(out.told).toEqual([
      'all: request_retraction',
      'all: withdraw',
      'editor: withdraw',
      'second: request_retraction',
      'second: withdraw',
    ]);
    expect(takenDown(newsroom)).toMatchObject([{ what: 'withdrawal', reference: '2026/0001' }]);
  });

  test('of what is withdrawn already changes nothing that readers see', async () => {
    const { releaseId } = await withdrawn(newsroom);
    const { ledger, entry, requestId } = await traced(newsroom, () => ask(releaseId));
    expect([ledger, entry?.details]).toEqual([null, { requestId }]);
    expect(publicRows(newsroom, 'SELECT kind FROM notices')).toEqual([{ kind: 'withdrawal' }]);
  });

  test('confirmed by another editor, every word is gone and every address says why', async () => {
    const { releaseId, editionId, requestId } = await asked();
    const before = publicRows(newsroom, 'SELECT path FROM addresses ORDER BY path');
    const out = await traced(newsroom, () =>
      confirmRetraction(newsroom.by('second', later(9)), { requestId }),
    );
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('retracted');
    expect(publicState()).toEqual(['retracted']);
    for (const table of ['pages', 'editions', 'edition_texts']) {
      expect(publicRows(newsroom, `SELECT * FROM ${table}`)).toEqual([]);
    }
    const addresses = publicRows(newsroom, 'SELECT path, answer FROM addresses ORDER BY path');
    expect(addresses.map(({ path }) => ({ path }))).toEqual(before);
    expect(addresses.filter((row) => row.answer === 'page')).toEqual([]);
    expect(publicRows(newsroom, 'SELECT kind, words FROM notices ORDER BY number')).toEqual([
      { kind: 'withdrawal', words: JSON.stringify(REASON) },
      { kind: 'retraction', words: JSON.stringify(REASON) },
    ]);
    expect(out.ledger).toMatchObject({ releaseId, before: 'withdrawn', after: 'retracted', at: later(9) });
    expect(out.entry).toMatchObject({
      deed: 'confirm_retraction',
      details: { reference: '2026/0001', requestId },
    });
    expect(takenDown(newsroom).at(-1)).toMatchObject({
      what: 'retraction',
      reference: '2026/0001',
      reason: REASON,
    });
  });

  test('takes an edition in work with it: nothing can follow', async () => {
    const { releaseId } = await withdrawn(newsroom);
    const next = await approvedNext(releaseId);
    done(await schedule(newsroom.by('editor'), { editionId: next, wall: TEN_PAST }));
    const { requestId } = done(await ask(releaseId));
    expect((await publishDue(newsroom.stores, later(10))).blocked).toEqual([next]);
    done(await confirmRetraction(newsroom.by('second'), { requestId }));
    expect((await holds(newsroom.stores, next)).edition).toMatchObject({
      state: 'discarded',
      scheduledAt: null,
      blockedAt: null,
    });
    expect(await publishDue(newsroom.stores, later(11))).toEqual({ published: [], blocked: [], late: [] });
  });

  test('keeps its addresses for ever: another release with the same headline gets another', async () => {
    const { requestId } = await asked();
    done(await confirmRetraction(newsroom.by('second'), { requestId }));
    expect((await published(newsroom)).path).toBe('/az/news/2026/gorus-kecirilib-2');
  });

  test('cancelled, the release stays withdrawn and may be reinstated', async () => {
    const { releaseId, editionId, requestId } = await asked();
    const out = await traced(newsroom, () =>
      cancelRetraction(newsroom.by('editor', later(9)), { requestId }),
    );
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('withdrawn');
    expect([out.ledger, out.entry?.details]).toEqual([null, { requestId }]);
    const reason = 'It was right after all.';
    done(await reinstate(newsroom.by('editor', later(10)), { releaseId, reason }));
  });

  describe('is refused', () => {
    test('to the editor who asked for it', async () => {
      const { requestId } = await asked();
      for (const call of [newsroom.by('editor'), fresh(newsroom, 'editor')]) {
        expect((await refused(newsroom, () => confirmRetraction(call, { requestId }))).code).toBe(
          'four_eyes',
        );
      }
    });

    test('without a reason in every language', async () => {
      const { releaseId } = await published(newsroom);
      const refusal = await refused(newsroom, () => ask(releaseId, { en: 'It was wrong.' }));
      expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'reason.az' }] });
    });

    test('twice, and once it was answered', async () => {
      const { releaseId, requestId } = await asked();
      expect((await refused(newsroom, () => ask(releaseId))).code).toBe('wrong_state');
      done(await cancelRetraction(newsroom.by('second'), { requestId }));
      const again = () => confirmRetraction(newsroom.by('second'), { requestId });
      expect((await refused(newsroom, again)).code).toBe('wrong_state');
      expect(
        (await refused(newsroom, () => cancelRetraction(newsroom.by('second'), { requestId }))).code,
      ).toBe('wrong_state');
    });

    test('where nobody asked, and where something else was asked for', async () => {
      const { releaseId, editionId } = await published(newsroom);
      await nextEdition(newsroom, releaseId, 'update', (content) => ({ ...content, changeNotes: NOTES }));
      const input = { editionId, reason: REASON };
      const { requestId } = done(await requestSuppression(newsroom.by('editor'), input));
      for (const id of [requestId, 999]) {
        const refusal = await refused(newsroom, () =>
          confirmRetraction(newsroom.by('second'), { requestId: id }),
        );
        expect(refusal.code).toBe('not_found');
      }
    });
  });

  test('with the four-eyes rule off, the same editor confirms after a fresh sign-in', async () => {
    const { requestId } = await asked();
    done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
    const late = () => confirmRetraction(stale(newsroom, 'editor'), { requestId });
    expect((await refused(newsroom, late)).code).toBe('fresh_sign_in');
    done(await confirmRetraction(fresh(newsroom, 'editor'), { requestId }));
  });
});

describe('suppression', () => {
  let releaseId: number;
  let first: number;
  beforeEach(async () => {
    const out = await published(newsroom);
    ({ releaseId } = out);
    first = out.editionId;
    await nextEdition(newsroom, releaseId, 'update', (content) => ({ ...content, changeNotes: NOTES }));
  });
  const ask = (editionId = first, reason: Readonly<Record<string, string>> = REASON) =>
    requestSuppression(newsroom.by('editor', later(5)), { editionId, reason });

  test('asked for, nothing that readers see changes yet', async () => {
    const before = publicRows(newsroom, 'SELECT * FROM edition_texts');
    const out = await traced(newsroom, () => ask());
    expect(publicRows(newsroom, 'SELECT * FROM edition_texts')).toEqual(before);
    expect(out.entry).toMatchObject({
      deed: 'request_suppression',
      editionId: first,
      details: { requestId: out.requestId },
    });
    expect([out.ledger, out.told]).toEqual([
      null,
      ['all: request_suppression', 'second: request_suppression'],
    ]);
  });

  test('confirmed by another editor, that edition’s words are gone and its place in the history stays', async () => {
    const { requestId } = done(await ask());
    const [row] = publicRows(newsroom, 'SELECT * FROM editions WHERE number = 1');
    const out = await traced(newsroom, () =>
      confirmSuppression(newsroom.by('second', later(9)), { requestId }),
    );
    expect(publicRows(newsroom, 'SELECT * FROM editions WHERE number = 1')).toEqual([
      { ...row, state: 'suppressed' },
    ]);
    expect(publicRows(newsroom, 'SELECT DISTINCT number FROM edition_texts')).toEqual([{ number: 2 }]);
    expect(publicRows(newsroom, 'SELECT kind, edition, words FROM notices')).toEqual([
      { kind: 'suppression', edition: 1, words: JSON.stringify(REASON) },
    ]);
    expect((await holds(newsroom.stores, first)).edition).toMatchObject({
      state: 'superseded',
      suppressedAt: later(9),
    });
    expect(publicState()).toEqual(['published']);
    expect(out.ledger).toMatchObject({ releaseId, before: 'superseded 1', after: 'suppressed 1' });
    expect(out.entry).toMatchObject({
      deed: 'confirm_suppression',
      editionId: first,
      details: { reference: '2026/0001', number: 1, requestId },
    });
    expect(takenDown(newsroom)).toMatchObject([{ what: 'suppression', edition: 1, reason: REASON }]);
  });

  test('cancelled, it is as if nobody had asked, and may be asked for again', async () => {
    const { requestId } = done(await ask());
    const out = await traced(newsroom, () => cancelSuppression(newsroom.by('second'), { requestId }));
    expect([out.ledger, out.entry?.details]).toEqual([null, { requestId }]);
    done(await ask());
  });

  test('is refused to the editor who asked', async () => {
    const { requestId } = done(await ask());
    const own = () => confirmSuppression(newsroom.by('editor'), { requestId });
    expect((await refused(newsroom, own)).code).toBe('four_eyes');
  });

  test('is refused without a reason, twice, and of what is suppressed', async () => {
    expect((await refused(newsroom, () => ask(first, {}))).faults).toHaveLength(2);
    const { requestId } = done(await ask());
    expect((await refused(newsroom, () => ask())).code).toBe('wrong_state');
    done(await confirmSuppression(newsroom.by('second'), { requestId }));
    expect((await refused(newsroom, () => ask())).code).toBe('wrong_state');
    const again = () => confirmSuppression(newsroom.by('second'), { requestId });
    expect((await refused(newsroom, again)).code).toBe('wrong_state');
  });

  test('of the live edition is refused: withdraw or retract the release instead', async () => {
    const [live] = editorialRows(newsroom, "SELECT id FROM editions WHERE state = 'published'");
    expect((await refused(newsroom, () => ask(Number(live?.id)))).code).toBe('wrong_state');
  });
});
