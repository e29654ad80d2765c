import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditOfRelease, verifyAudit } from '#db/editorial/audit.ts';
import { changeFourEyes } from '../change-four-eyes.ts';
import { freeze } from '../freeze.ts';
import { readAuditHead } from '../kept-outside.ts';
import { publishDue } from '../publish-due.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { editorialRows, publicRows } from '../testing/traces.ts';
import { importAll, line, lineWith, TEXT } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const editions = () =>
  editorialRows(
    newsroom,
    `SELECT state, number, forced_why IS NOT NULL AS forced, archive, verdict, content_hash = approved AS bound
     FROM editions JOIN revisions ON revisions.id = revision_id
     LEFT JOIN (SELECT edition_id AS of, verdict, content_hash AS approved FROM approvals) ON of = editions.id`,
  );

describe('when a release goes out is said by published_at', () => {
  test('in the past: published with that archive date, answered for, out of the sign-off queue', async () => {
    const answer = await importAll(newsroom.by('editor'), [line({ number: '2018/0913' })]);
    expect(answer).toMatchObject({ imported: 1, bad: [], warnings: [], written: true, visible: true });
    expect(editions()).toEqual([
      { state: 'published', number: 1, forced: 1, archive: 1, verdict: 'imported', bound: 1 },
    ]);
    expect(
      publicRows(newsroom, 'SELECT reference, published_at, made_public_at, archived FROM releases'),
    ).toEqual([
      {
        reference: '2018/0913',
        published_at: Date.parse('2018-09-13T14:19:00Z'),
        made_public_at: NOON.getTime(),
        archived: 1,
      },
    ]);
    expect(publicRows(newsroom, 'SELECT path, headline, listed, year, month FROM pages')).toEqual([
      { path: '/en/news/2018/the-harbour-opens', headline: TEXT.headline, listed: 1, year: 2018, month: 9 },
    ]);
  });

  test('in the year of the institution’s zone, with the next number of it', async () => {
    const midnight = line({ published_at: '2018-12-31T20:30:00Z', source_id: 'n' });
    await importAll(newsroom.by('editor'), [midnight, line({ published_at: '2018-12-31T19:30:00Z' })]);
    expect(publicRows(newsroom, 'SELECT reference FROM releases ORDER BY 1')).toEqual([
      { reference: '2018/0001' },
      { reference: '2019/0001' },
    ]);
  });

  test('in the future: scheduled, and published by the clock under the forced mark', async () => {
    const at = later(60).toISOString();
    await importAll(newsroom.by('editor'), [lineWith({ summary: 'It opens.' }, { published_at: at })]);
    expect(editions()).toEqual([
      { state: 'scheduled', number: null, forced: 1, archive: 0, verdict: 'imported', bound: 1 },
    ]);
    expect(publicRows(newsroom, 'SELECT * FROM pages')).toEqual([]);
    expect((await publishDue(newsroom.stores, later(59))).published).toEqual([]);
    expect((await publishDue(newsroom.stores, later(60))).published).toHaveLength(1);
    expect(editions()).toMatchObject([{ state: 'published', forced: 1, archive: 0 }]);
    expect(publicRows(newsroom, 'SELECT reference, archived FROM releases')).toEqual([
      { reference: '2026/0001', archived: 0 },
    ]);
  });

  test('absent: a draft, which nobody approved and which may lack words', async () => {
    const draft = { source_id: 'd', section: 'news', texts: { en: { headline: '', body: '' } } };
    expect(await importAll(newsroom.by('editor'), [draft])).toMatchObject({ imported: 1, warnings: [] });
    expect(editions()).toMatchObject([{ state: 'draft', number: null, forced: 0, verdict: null }]);
    expect(publicRows(newsroom, 'SELECT * FROM pages')).toEqual([]);
  });
});

describe('what an import leaves behind', () => {
  test('an audit entry for each release and one for the batch, in a chain that holds', async () => {
    await importAll(newsroom.by('editor'), [line(), line({ source_id: 'b' })]);
    const { reads } = newsroom.stores.editorial;
    const [entry] = await auditOfRelease(reads, 1);
    expect(entry).toMatchObject({
      deed: 'import_release',
      personId: newsroom.people.editor,
      details: { reference: '2018/0001', number: 1, batch: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const head = readAuditHead(newsroom.stores.dataFolder);
    expect(head?.sequence).toBe(3);
    expect(await verifyAudit(reads, head)).toEqual([]);
  });

  test('the furniture as it stands now, copied into the text', async () => {
    await importAll(newsroom.by('editor'), [line()]);
    const [row] = publicRows(newsroom, 'SELECT contacts, boilerplate_html FROM edition_texts');
    expect(row?.boilerplate_html).toBe('<p>The ministry looks after rivers.</p>');
    expect(row?.contacts).toContain('press@example.org');
  });

  test('no forced mark where the four-eyes rule is off', async () => {
    done(await changeFourEyes(newsroom.by('admin', NOON, { freshUntil: later(10) }), { fourEyes: false }));
    await importAll(newsroom.by('editor'), [line()]);
    expect(editions()).toMatchObject([{ forced: 0, verdict: 'imported' }]);
  });
});

describe('who may import, and when', () => {
  test.each(['writer', 'admin'] as const)('not a %s', async (person) => {
    await expect(importAll(newsroom.by(person), [line()])).rejects.toThrow('You may not do this');
    expect(editions()).toEqual([]);
  });

  test('not while the newsroom is frozen', async () => {
    done(await freeze(newsroom.by('editor'), { reason: 'Something is odd.' }));
    await expect(importAll(newsroom.by('editor'), [line()])).rejects.toThrow('frozen');
    expect(editions()).toEqual([]);
  });
});
