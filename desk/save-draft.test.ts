import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contributorsOf } from '#db/editorial/editions.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { changeContact } from './change-contact.ts';
import { saveDraft } from './save-draft.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, headlined, textIn } from './testing/further-steps.ts';
import {
  done,
  later,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from './testing/newsroom.ts';
import { draft, holds, published, submitIt, submitted } from './testing/steps.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
let editionId: number;
beforeEach(async () => {
  newsroom = await testNewsroom();
  ({ editionId } = await draft(newsroom, testContent()));
});
afterEach(() => newsroom.close());

const held = async () => (await holds(newsroom.stores, editionId)).revision;
const save = (person: TestPerson, baseRevisionId: number, content: EditionContent) =>
  saveDraft(newsroom.by(person, later(1)), { editionId, baseRevisionId, content });
const bodied = (content: EditionContent, paragraphs: readonly string[]) => ({
  ...content,
  texts: { ...content.texts, en: testText('The two sides met in Baku', paragraphs.join('\n\n')) },
});
const revisionsOf = () =>
  editorialRows(
    newsroom,
    `SELECT id, person_id, base_id, beside FROM revisions WHERE edition_id = ${editionId}`,
  );

test('cuts a revision from the newest one, and the saver becomes a contributor', async () => {
  const before = await held();
  const content = headlined('The two sides met in Ganja')(before.content);
  const { revisionId, merged, entry, ledger, told } = await traced(newsroom, () =>
    save('editor', before.id, content),
  );
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(revision).toMatchObject({ id: revisionId, baseId: before.id, personId: newsroom.people.editor });
  expect(textIn(revision.content, 'en').headline).toBe('The two sides met in Ganja');
  expect([edition.state, edition.changedAt, merged]).toEqual(['draft', later(1), false]);
  const { writer, editor } = newsroom.people;
  expect(await contributorsOf(newsroom.stores.editorial.reads, editionId)).toEqual([writer, editor]);
  expect(entry).toMatchObject({
    deed: 'save_draft',
    editionId,
    details: { revision: revisionId, contentHash: revision.contentHash, merged: false },
  });
  expect([ledger, told]).toEqual([null, []]);
});

describe('equal content', () => {
  test('cuts no revision, leaves no entry, makes nobody a contributor', async () => {
    const before = await held();
    const { revisionId, entry } = await traced(newsroom, () => save('editor', before.id, before.content));
    expect([revisionId, entry]).toEqual([before.id, null]);
    const { reads } = newsroom.stores.editorial;
    expect(await contributorsOf(reads, editionId)).toEqual([newsroom.people.writer]);
  });

  test('is equal in whatever order its languages and fields come', async () => {
    const before = await held();
    const turned = Object.entries(before.content.texts).map(([language, text]) => [
      language,
      Object.fromEntries(Object.entries(text).toReversed()),
    ]);
    const texts = Object.fromEntries(turned.toReversed()) as EditionContent['texts'];
    const { revisionId } = await traced(newsroom, () =>
      save('writer', before.id, { ...before.content, texts }),
    );
    expect(revisionId).toBe(before.id);
  });

  test('differs also in a language that does not go out', async () => {
    const before = await held();
    const texts = { ...before.content.texts, ru: testText('Стороны встретились') };
    const { revisionId } = await traced(newsroom, () =>
      save('writer', before.id, { ...before.content, texts }),
    );
    expect(revisionId).not.toBe(before.id);
  });
});

describe('somebody saved in between', () => {
  const PARAGRAPHS = ['They met in the morning.', 'They ate at noon.', 'They left in the evening.'];
  let base: Awaited<ReturnType<typeof held>>;
  beforeEach(async () => {
    await changeIt(newsroom, 'writer', editionId, (content) => bodied(content, PARAGRAPHS));
    base = await held();
  });

  test('paragraphs that do not overlap are merged', async () => {
    await save('writer', base.id, bodied(base.content, ['They met at nine.', ...PARAGRAPHS.slice(1)]));
    const mine = bodied(base.content, [...PARAGRAPHS.slice(0, 2), 'They left at six.']);
    const { revisionId, merged, entry } = await traced(newsroom, () => save('editor', base.id, mine));
    const { id, content } = await held();
    expect([revisionId, merged, entry?.details.merged]).toEqual([id, true, true]);
    expect(textIn(content, 'en').body).toEqual(
      textIn(bodied(content, ['They met at nine.', 'They ate at noon.', 'They left at six.']), 'en').body,
    );
  });

  test('merging keeps the own text beside, and whoever goes on from it meets no conflict with themselves', async () => {
    await save('writer', base.id, bodied(base.content, ['They met at nine.', ...PARAGRAPHS.slice(1)]));
    const evening = (words: string) => bodied(base.content, [...PARAGRAPHS.slice(0, 2), words]);
    const first = done(await save('editor', base.id, evening('They left at six.')));
    const own = revisionsOf().find(({ id }) => id === first.ownRevisionId);
    expect(own).toMatchObject({ person_id: newsroom.people.editor, base_id: base.id, beside: 1 });
    const again = done(await save('editor', first.ownRevisionId, evening('They left at seven.')));
    expect(again.merged).toBe(true);
    expect(textIn((await held()).content, 'en').body).toEqual(
      textIn(bodied(base.content, ['They met at nine.', 'They ate at noon.', 'They left at seven.']), 'en')
        .body,
    );
  });

  test('who holds the merged text, and who does not yet, cut no further revision by saving once more', async () => {
    const morning = bodied(base.content, ['They met at nine.', ...PARAGRAPHS.slice(1)]);
    const first = done(await save('writer', base.id, morning));
    const evening = bodied(base.content, [...PARAGRAPHS.slice(0, 2), 'They left at six.']);
    const second = done(await save('editor', base.id, evening));
    const before = revisionsOf();
    const merged = (await held()).content;
    expect(done(await save('editor', second.revisionId, merged))).toMatchObject({
      revisionId: second.revisionId,
      merged: false,
    });
    expect(done(await save('writer', first.revisionId, morning))).toEqual(
      expect.objectContaining({
        revisionId: second.revisionId,
        merged: true,
        baseRevisionId: first.revisionId,
      }),
    );
    expect(revisionsOf()).toEqual(before);
  });

  test('where both changed the same words, both texts are kept and the save is refused', async () => {
    await save('writer', base.id, bodied(base.content, ['They met at nine.', ...PARAGRAPHS.slice(1)]));
    const newest = await held();
    const mine = bodied(base.content, ['They met at ten.', ...PARAGRAPHS.slice(1)]);
    const outcome = await save('editor', base.id, mine);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'conflict', newestRevision: newest.id } });
    expect((await held()).id).toBe(newest.id);
    const beside = revisionsOf().at(-1);
    expect(beside).toMatchObject({ person_id: newsroom.people.editor, base_id: base.id, beside: 1 });
    const { reads } = newsroom.stores.editorial;
    expect(await contributorsOf(reads, editionId)).not.toContain(newsroom.people.editor);
    const [entry] = editorialRows(newsroom, 'SELECT deed, details FROM audit ORDER BY sequence DESC');
    expect(entry).toEqual({
      deed: 'save_draft',
      details: JSON.stringify({ beside: beside?.id, newest: newest.id }),
    });
  });

  test('the same change twice cuts no second revision', async () => {
    const changed = bodied(base.content, ['They met at nine.', ...PARAGRAPHS.slice(1)]);
    await save('writer', base.id, changed);
    const { id } = await held();
    const again = await traced(newsroom, () => save('editor', base.id, changed));
    expect([again.revisionId, again.entry]).toEqual([id, null]);
  });
});

test('is refused from a revision of another edition, or of none', async () => {
  const other = await draft(newsroom, testContent({ included: ['az'] }));
  const { revision } = await holds(newsroom.stores, other.editionId);
  for (const baseRevisionId of [revision.id, 999]) {
    const refusal = await refused(newsroom, () => save('writer', baseRevisionId, revision.content));
    expect(refusal.code).toBe('bad_input');
  }
});

describe('what only other deeds may set', () => {
  test('archive date, ticks and copies stay as they were', async () => {
    const before = await held();
    await changeIt(newsroom, 'writer', editionId, (content) => ({
      ...content,
      archiveDate: { instant: '2018-09-13T14:19:00Z', wall: '2018-09-13T18:19', zone: 'Asia/Baku' },
      ticked: ['final-stop:en:headline:x'],
      copied: { boilerplate: { en: 'Another one.' }, contacts: [] },
      kindOfChange: 'minor',
      changeNotes: { en: 'A note.' },
      topics: ['water'],
    }));
    const { archiveDate, ticked, copied, kindOfChange, changeNotes, topics } = (await held()).content;
    expect({ archiveDate, ticked, copied, kindOfChange, changeNotes }).toEqual({
      archiveDate: before.content.archiveDate,
      ticked: before.content.ticked,
      copied: before.content.copied,
      kindOfChange: null,
      changeNotes: {},
    });
    expect(topics).toEqual(['water']);
  });

  test('a release never turns into a standing page', async () => {
    const { id, content } = await held();
    const refusal = await refused(newsroom, () => save('writer', id, { ...content, kind: 'standing_page' }));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'kind' }] });
  });

  test('lines lose control characters and marks that turn text around', async () => {
    await changeIt(newsroom, 'writer', editionId, headlined('Rain\u202e  over\u0007 Baku '));
    expect(textIn((await held()).content, 'en').headline).toBe('Rain over Baku');
  });
});

test('an edition in review can be saved, and stays in review', async () => {
  const { editionId } = await submitted(newsroom, testContent());
  await changeIt(newsroom, 'editor', editionId, headlined('The two sides met in Ganja'));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect([edition.state, textIn(revision.content, 'en').headline]).toEqual([
    'in_review',
    'The two sides met in Ganja',
  ]);
});

describe('in review', () => {
  const NOTES = { az: 'Tarix düzəldilib.', en: 'The date was corrected.' };
  let next: number;
  beforeEach(async () => {
    const { releaseId } = await published(newsroom, testContent());
    const input = { releaseId, kindOfChange: 'correction' } as const;
    next = done(await startEdition(newsroom.by('writer'), input)).editionId;
    await changeIt(newsroom, 'writer', next, (content) => ({ ...content, changeNotes: NOTES }));
    await submitIt(newsroom, next);
  });

  test.each<[string, Partial<EditionContent>]>([
    ['the kind of change', { kindOfChange: 'minor' }],
    ['a change note', { changeNotes: { ...NOTES, en: 'The place was corrected.' } }],
  ])('%s no longer changes: it was settled by submitting', async (_, more) => {
    const { revision } = await holds(newsroom.stores, next);
    const content = { ...revision.content, ...more };
    const input = { editionId: next, baseRevisionId: revision.id, content };
    const refusal = await refused(newsroom, () => saveDraft(newsroom.by('editor'), input));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'kindOfChange' }] });
  });

  test('a press contact that is added brings its card, and the others keep the one they were submitted with', async () => {
    const card = { names: { az: 'Növbətçi' }, duties: {}, email: 'duty@example.org', phone: '' };
    const admin = newsroom.by('admin');
    done(await changeContact(admin, { key: 'duty', ...card, isDefault: false }));
    done(await changeContact(admin, { key: 'press', ...card, email: 'new@example.org', isDefault: true }));
    await changeIt(newsroom, 'editor', next, (content) => ({ ...content, contacts: ['press', 'duty'] }));
    const { revision } = await holds(newsroom.stores, next);
    expect(revision.content.copied?.contacts.map(({ email }) => email)).toEqual([
      'press@example.org',
      'duty@example.org',
    ]);
  });
});
