import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeFourEyes } from './change-four-eyes.ts';
import { forcePublish } from './force-publish.ts';
import { importAll } from './import/testing/file.ts';
import { publish } from './publish.ts';
import { publishDue } from './publish-due.ts';
import { reopen } from './reopen.ts';
import { signOff } from './sign-off.ts';
import { changeIt, fresh, headlined, stale } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { approveIt, draft, holds, nextEdition, published, submitIt } from './testing/steps.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { unschedule } from './unschedule.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

/** Forced by the editor, written by the writer, saved once by somebody else perhaps. */
async function forced(also?: TestPerson) {
  const started = await draft(newsroom);
  const { editionId } = started;
  if (also) await changeIt(newsroom, also, editionId, headlined('The two sides met in Ganja'));
  const { contentHash } = (await holds(newsroom.stores, editionId)).revision;
  const reason = 'The dam may break within the hour.';
  done(await forcePublish(fresh(newsroom, 'editor'), { editionId, contentHash, reason }));
  return started;
}

test('clears the mark and changes nothing that readers see', async () => {
  const { releaseId, editionId } = await forced();
  const { entry, ledger, told } = await traced(newsroom, () => signOff(newsroom.by('second'), { editionId }));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({ state: 'published', signedOffBy: newsroom.people.second });
  expect(entry).toMatchObject({
    deed: 'sign_off',
    releaseId,
    editionId,
    details: { contentHash: revision.contentHash },
  });
  expect([ledger, told]).toEqual([null, []]);
});

test('also of an edition that a newer one has replaced', async () => {
  const { releaseId, editionId } = await forced();
  await nextEdition(newsroom, releaseId, 'minor', (content) => content);
  expect((await holds(newsroom.stores, editionId)).edition.state).toBe('superseded');
  done(await signOff(newsroom.by('second'), { editionId }));
});

describe('is refused', () => {
  test('to the one who published it', async () => {
    const { editionId } = await forced();
    expect((await refused(newsroom, () => signOff(newsroom.by('editor'), { editionId }))).code).toBe(
      'four_eyes',
    );
  });

  test('to one who contributed to it', async () => {
    const { editionId } = await forced('second');
    expect((await refused(newsroom, () => signOff(newsroom.by('second'), { editionId }))).code).toBe(
      'four_eyes',
    );
    done(await signOff(newsroom.by('all'), { editionId }));
  });

  test('twice, and where nothing was forced', async () => {
    const { editionId } = await forced();
    done(await signOff(newsroom.by('second'), { editionId }));
    const reviewed = await published(newsroom);
    for (const id of [editionId, reviewed.editionId]) {
      const refusal = await refused(newsroom, () => signOff(newsroom.by('all'), { editionId: id }));
      expect(refusal.code).toBe('wrong_state');
    }
  });
});

test('with the four-eyes rule off, the publisher signs off after a fresh sign-in', async () => {
  const { editionId } = await forced();
  done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
  expect((await refused(newsroom, () => signOff(stale(newsroom, 'editor'), { editionId }))).code).toBe(
    'fresh_sign_in',
  );
  done(await signOff(fresh(newsroom, 'editor'), { editionId }));
});

test('what an import brought and people reviewed anew awaits no sign-off', async () => {
  const line = {
    kind: 'press_release',
    section: 'news',
    published_at: '2026-03-03T08:00:00Z',
    texts: {
      az: { headline: 'Körpü açılır', summary: 'Körpü sabah açılır.', body: '<p>Körpü açılır.</p>' },
    },
    source_id: 'old-17',
  };
  const imported = await importAll(newsroom.by('second'), [line]);
  expect([imported.imported, imported.bad]).toEqual([1, []]);
  const [row] = editorialRows(newsroom, 'SELECT id, state, forced_why FROM editions');
  expect(row).toMatchObject({ state: 'scheduled', forced_why: expect.stringContaining('Imported') });
  const editionId = Number(row?.id);
  done(await unschedule(newsroom.by('second'), { editionId }));
  done(await reopen(newsroom.by('writer'), { editionId }));
  await submitIt(newsroom, editionId);
  await approveIt(newsroom, editionId);
  done(await publish(newsroom.by('editor'), { editionId }));
  expect((await holds(newsroom.stores, editionId)).edition.forcedWhy).toBeNull();
});

describe('a whole import', () => {
  const at = later(1).toISOString();
  const coming = (source: string) => ({
    source_id: source,
    section: 'news',
    published_at: at,
    texts: { az: { headline: `Körpü ${source}`, body_text: 'Körpü açılır.' } },
  });
  const waiting = () =>
    editorialRows(newsroom, 'SELECT id FROM editions WHERE forced_why IS NOT NULL AND signed_off_by IS NULL');

  async function brought() {
    await importAll(newsroom.by('editor'), [coming('1'), coming('2'), coming('3')]);
    await importAll(newsroom.by('editor'), [coming('4')]);
    await publishDue(newsroom.stores, later(2));
    const [first, second, third, other] = waiting().map(({ id }) => Number(id));
    return { first: first ?? 0, second: second ?? 0, third: third ?? 0, other: other ?? 0 };
  }

  test('is signed off at once by another editor, and nothing else is', async () => {
    const { first, second, other } = await brought();
    done(await signOff(newsroom.by('second', later(3)), { editionId: first }));
    const { entry } = await traced(newsroom, () =>
      signOff(newsroom.by('second', later(3)), { editionId: second, wholeImport: true }),
    );
    expect(entry).toMatchObject({ deed: 'sign_off', editionId: second, details: { editions: 2 } });
    expect(waiting()).toEqual([{ id: other }]);
  });

  test('not by who answered for it', async () => {
    const { third } = await brought();
    const refusal = await refused(newsroom, () =>
      signOff(newsroom.by('editor', later(3)), { editionId: third, wholeImport: true }),
    );
    expect(refusal.code).toBe('four_eyes');
    expect(waiting()).toHaveLength(4);
  });
});
