import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listTemplates } from '#db/editorial/templates.ts';
import { fromPlainText, toPlainText } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { type ChangeTemplate, changeTemplate } from './change-template.ts';
import { limit } from './limit.ts';
import { readTemplateForm } from './read/template-form.ts';
import { startRelease } from './start-release.ts';
import { changeIt, textIn } from './testing/further-steps.ts';
import { done, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { draft, holds, published } from './testing/steps.ts';
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
const STRUCTURED: StoredDocument = {
  schemaVersion: 1,
  doc: {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Levels' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'At the weir' }] }],
          },
        ],
      },
    ],
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

describe('a template made of a release', () => {
  const formOf = (from: number, person: TestPerson = 'editor') => {
    const { actor, stores } = newsroom.by(person);
    if (actor.kind !== 'person') throw new Error('A person reads.');
    return readTemplateForm(stores, actor, { templateId: null, from });
  };

  test('keeps the structure of its texts, through the form and back into a release', async () => {
    const { releaseId, editionId } = await draft(newsroom);
    await changeIt(newsroom, 'writer', editionId, (content) => ({
      ...content,
      texts: { ...content.texts, en: { ...textIn(content, 'en'), body: STRUCTURED } },
    }));
    const form = await formOf(releaseId);
    expect(form?.template.content.texts.en?.body).toEqual(STRUCTURED);
    const { content, kind = 'speech' } = form?.template ?? {};
    if (!content) throw new Error('There is no form.');
    const { templateId } = done(await change({ name: 'Made of a release', kind, content }));
    const begun = done(
      await startRelease(newsroom.by('writer'), { kind, section: 'news', languages: ['en'], templateId }),
    );
    const held = await holds(newsroom.stores, begun.editionId);
    expect(textIn(held.revision.content, 'en')).toMatchObject({ headline: '', slug: null, body: STRUCTURED });
  });

  test('is of what readers have, where nothing is worked on; never of what only some may know of', async () => {
    const { releaseId } = await published(newsroom);
    expect((await formOf(releaseId))?.template.content.texts.en).toBeDefined();
    expect(await formOf(releaseId, 'writer')).toBeNull();
    const secret = await draft(newsroom);
    const personIds = [newsroom.people.editor];
    done(await limit(newsroom.by('editor'), { editionId: secret.editionId, personIds }));
    expect(await formOf(secret.releaseId)).toBeNull();
  });
});
