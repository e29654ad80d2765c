import { afterEach, beforeEach, expect, test } from 'vitest';
import { contributorsOf } from '#db/editorial/editions.ts';
import { findRelease, insertOldAddresses } from '#db/editorial/releases.ts';
import { discard } from './discard.ts';
import { type StartRelease, startRelease } from './start-release.ts';
import { done, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const WISH: StartRelease = {
  kind: 'press_release',
  section: 'news',
  languages: ['en', 'az'],
  headline: 'A  new\u202e dam\u0007',
};
const PAGE: StartRelease = {
  kind: 'standing_page',
  section: 'news',
  languages: ['az'],
  fixedSlug: 'about',
};
const start = (input: StartRelease) => startRelease(newsroom.by('writer'), input);

test('starts a release with a draft in the chosen languages, by its writer', async () => {
  const { releaseId, editionId, entry, ledger, told } = await traced(newsroom, () => start(WISH));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({ releaseId, state: 'draft', number: null, headline: 'A new dam' });
  expect(edition.createdBy).toBe(newsroom.people.writer);
  expect(revision.content).toMatchObject({
    kind: 'press_release',
    included: ['en', 'az'],
    kindOfChange: null,
    contacts: ['press'],
  });
  expect(await contributorsOf(newsroom.stores.editorial.reads, editionId)).toEqual([newsroom.people.writer]);
  expect(await findRelease(newsroom.stores.editorial.reads, releaseId)).toMatchObject({
    mainLanguage: 'az',
    reference: null,
    publishedAt: null,
  });
  expect(entry).toMatchObject({ deed: 'start_release', actor: 'writer', releaseId, editionId });
  expect([ledger, told]).toEqual([null, []]);
});

test('takes the first language as main where the institution’s own is not chosen', async () => {
  const { releaseId } = done(await start({ ...WISH, languages: ['ru', 'en'] }));
  expect((await findRelease(newsroom.stores.editorial.reads, releaseId))?.mainLanguage).toBe('ru');
});

test('a standing page has a fixed address and no press contact', async () => {
  const { releaseId, editionId } = done(await start(PAGE));
  expect((await findRelease(newsroom.stores.editorial.reads, releaseId))?.fixedSlug).toBe('about');
  expect((await holds(newsroom.stores, editionId)).revision.content.contacts).toEqual([]);
});

test.each<[string, string, StartRelease]>([
  ['without a language', 'languages', { ...WISH, languages: [] }],
  ['in a language that the institution does not publish in', 'languages', { ...WISH, languages: ['fr'] }],
  ['in a section that is not there', 'section', { ...WISH, section: 'sport' }],
  ['with a fixed address, though no standing page', 'fixedSlug', { ...WISH, fixedSlug: 'about' }],
  ['as a standing page without an address', 'fixedSlug', { ...PAGE, fixedSlug: undefined }],
  ['as a standing page with capitals in its address', 'fixedSlug', { ...PAGE, fixedSlug: 'About' }],
  ['at an address of the site itself', 'fixedSlug', { ...PAGE, fixedSlug: 'search' }],
])('is refused %s', async (_, field, input) => {
  const refusal = await refused(newsroom, () => start(input));
  expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field, sentence: refusal.sentence }] });
});

test('two standing pages never share an address, until the one is discarded', async () => {
  const first = done(await start(PAGE));
  expect(await refused(newsroom, () => start(PAGE))).toMatchObject({
    code: 'taken',
    faults: [{ field: 'fixedSlug' }],
  });
  done(await discard(newsroom.by('writer'), { editionId: first.editionId }));
  const second = done(await start(PAGE));
  expect(editorialRows(newsroom, "SELECT id FROM releases WHERE fixed_slug = 'about'")).toEqual([
    { id: second.releaseId },
  ]);
});

test('a standing page never takes the address that a release had before', async () => {
  const { releaseId } = done(await start(WISH));
  const { tx } = newsroom.stores.editorial;
  await tx((open) => insertOldAddresses(open, releaseId, [{ language: 'en', path: '/en/about' }]));
  expect((await refused(newsroom, () => start(PAGE))).code).toBe('taken');
});
