import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EditionContent } from '#newsroom/content.ts';
import { discard } from './discard.ts';
import { saveDraft } from './save-draft.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, headlined, textIn } from './testing/further-steps.ts';
import { done, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { draft, holds, nextEdition, published } from './testing/steps.ts';
import { editorialRows, publicRows, refused } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const SLUG = 'the-two-sides-met-in-baku';
const slugIn = async (editionId: number, language = 'en') =>
  textIn((await holds(newsroom.stores, editionId)).revision.content, language).slug;
const slugged = (slug: string | null) => (content: EditionContent) => ({
  ...content,
  texts: { ...content.texts, en: { ...textIn(content, 'en'), slug } },
});
const paths = () =>
  publicRows(newsroom, 'SELECT path FROM pages ORDER BY path').map((row) => String(row.path));

test('is made from the headline, and follows it until publication where the form says so', async () => {
  const { editionId } = await draft(newsroom);
  expect([await slugIn(editionId), await slugIn(editionId, 'az')]).toEqual([SLUG, 'gorus-kecirilib']);
  await changeIt(newsroom, 'writer', editionId, (content) => slugged(null)(headlined('Rain')(content)));
  expect(await slugIn(editionId)).toBe('rain');
});

test('is none in Arabic script: the address then uses the reference number', async () => {
  const texts = { ...testContent().texts, ar: testText('اجتماع الجانبين', 'بدأت المحادثات صباحا.') };
  const { editionId } = await published(newsroom, testContent({ included: ['az', 'ar'], texts }));
  expect(await slugIn(editionId, 'ar')).toBeNull();
  expect(paths()).toEqual(['/ar/news/2026/2026-0001', '/az/news/2026/gorus-kecirilib']);
});

describe('is unique per language over all releases that are not discarded', () => {
  test('the second release gets -2, the third -3', async () => {
    await draft(newsroom);
    const second = await draft(newsroom);
    const third = await draft(newsroom);
    expect([await slugIn(second.editionId), await slugIn(third.editionId)]).toEqual([
      `${SLUG}-2`,
      `${SLUG}-3`,
    ]);
  });

  test('one that somebody asked for is refused with the next free one', async () => {
    await draft(newsroom);
    const { editionId } = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const input = { editionId, baseRevisionId: revision.id, content: slugged(SLUG)(revision.content) };
    const refusal = await refused(newsroom, () => saveDraft(newsroom.by('writer'), input));
    expect(refusal).toMatchObject({ code: 'taken', faults: [{ field: 'texts.en.slug' }] });
    expect(refusal.sentence).toContain(`“${SLUG}-2”`);
  });

  test('a discarded release gives its slugs back', async () => {
    const first = await draft(newsroom);
    done(await discard(newsroom.by('writer'), { editionId: first.editionId }));
    expect(await slugIn((await draft(newsroom)).editionId)).toBe(SLUG);
  });

  test('a discarded next edition gives back what only it wanted, and keeps what is public', async () => {
    const { releaseId } = await published(newsroom);
    const input = { releaseId, kindOfChange: 'translation' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    await changeIt(newsroom, 'writer', editionId, (content) => ({
      ...content,
      texts: { ...content.texts, ru: testText('Встреча в Баку') },
    }));
    const heldSlugs = () =>
      editorialRows(newsroom, `SELECT language FROM slugs WHERE release_id = ${releaseId} ORDER BY language`);
    expect(heldSlugs().map((row) => row.language)).toEqual(['az', 'en', 'ru']);
    done(await discard(newsroom.by('writer'), { editionId }));
    expect(heldSlugs().map((row) => row.language)).toEqual(['az', 'en']);
  });
});

test('is never shown publicly before publication', async () => {
  await draft(newsroom);
  expect(publicRows(newsroom, 'SELECT path FROM addresses')).toEqual([]);
});

describe('never changes once public', () => {
  test('whatever headline and slug a later edition asks for', async () => {
    const { releaseId } = await published(newsroom);
    const before = paths();
    const changeNotes = { az: 'Başlıq dəyişib.', en: 'The headline changed.' };
    await nextEdition(newsroom, releaseId, 'update', (content) => ({
      ...slugged('other')(headlined('Rain')(content)),
      changeNotes,
    }));
    expect(paths()).toEqual(before);
  });

  test('also where the language was taken out by one save and put back by another', async () => {
    const { releaseId } = await published(newsroom);
    const before = paths();
    const { editionId } = done(
      await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'minor' }),
    );
    const { en } = testContent().texts;
    await changeIt(newsroom, 'writer', editionId, ({ texts: { az }, ...content }) => ({
      ...content,
      texts: az ? { az } : {},
    }));
    await changeIt(newsroom, 'writer', editionId, (content) => ({
      ...content,
      texts: { ...content.texts, ...(en && { en }) },
    }));
    expect(await slugIn(editionId)).toBe(SLUG);
    expect(paths()).toEqual(before);
  });
});
