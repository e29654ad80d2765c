import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTemplates } from '#db/editorial/templates.ts';
import { fromPlainText, toPlainText } from '#newsroom/document.ts';
import { type ChangeTemplate, changeTemplate } from './change-template.ts';
import { startRelease } from './start-release.ts';
import { done, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const WISH: ChangeTemplate = {
  templateId: null,
  remove: false,
  name: 'Weekly water levels',
  kind: 'announcement',
  content: {
    section: 'news',
    contacts: ['press'],
    texts: {
      en: { dateline: 'Baku', body: fromPlainText('Levels.\n\nOutlook.'), notes: 'Photographs follow.' },
    },
  },
};
const change = (more: Partial<ChangeTemplate> = {}) =>
  changeTemplate(newsroom.by('editor'), { ...WISH, ...more });
const names = async () => (await listTemplates(newsroom.stores.editorial.reads)).map(({ name }) => name);

test('a template is added, changed and removed by an editor, and recorded without its words', async () => {
  const { templateId, entry } = await traced(newsroom, () => change());
  expect(entry).toMatchObject({ deed: 'change_template', details: { template: templateId, what: 'saved' } });
  done(await change({ templateId, name: 'Daily water levels' }));
  expect(await names()).toEqual(['Daily water levels']);
  done(await change({ templateId, remove: true }));
  expect(await names()).toEqual([]);
  expect((await refused(newsroom, () => change({ templateId, remove: true }))).code).toBe('not_found');
});

test.each<[string, string, Partial<ChangeTemplate>]>([
  ['without a name', 'name', { name: ' ' }],
  ['for a standing page', 'kind', { kind: 'standing_page' }],
  ['in a section that is not there', 'section', { content: { ...WISH.content, section: 'sport' } }],
  ['with a contact that is not there', 'contacts', { content: { ...WISH.content, contacts: ['nobody'] } }],
  [
    'in a language of nobody',
    'name',
    { content: { ...WISH.content, texts: { fr: { dateline: '', body: fromPlainText('x'), notes: '' } } } },
  ],
])('one %s is refused', async (_, field, more) => {
  expect((await refused(newsroom, () => change(more))).faults).toMatchObject([{ field }]);
});

test('two templates have two names', async () => {
  done(await change());
  expect((await refused(newsroom, () => change())).faults).toMatchObject([{ field: 'name' }]);
});

test('a release begins with what its template holds, in the languages chosen, and keeps it', async () => {
  const { templateId } = done(await change());
  const { editionId } = done(
    await startRelease(newsroom.by('writer'), {
      kind: 'announcement',
      section: 'news',
      languages: ['az', 'en'],
      headline: 'Levels of the week',
      templateId,
    }),
  );
  done(await change({ templateId, remove: true }));
  const { content } = (await holds(newsroom.stores, editionId)).revision;
  expect(content.texts.en).toMatchObject({ headline: '', dateline: 'Baku', notes: 'Photographs follow.' });
  expect(content.texts.az).toMatchObject({ headline: 'Levels of the week', dateline: '' });
  expect(content.texts.en && toPlainText(content.texts.en.body)).toBe('Levels.\n\nOutlook.');
  expect(content.contacts).toEqual(['press']);
});

test('a release of another kind, or with a template that is gone, is refused', async () => {
  const { templateId } = done(await change());
  const start = (more: { kind: 'speech' | 'announcement'; templateId: number }) => () =>
    startRelease(newsroom.by('writer'), { section: 'news', languages: ['en'], ...more });
  for (const more of [
    { kind: 'speech', templateId },
    { kind: 'announcement', templateId: 987 },
  ] as const)
    expect((await refused(newsroom, start(more))).faults).toMatchObject([{ field: 'templateId' }]);
});
