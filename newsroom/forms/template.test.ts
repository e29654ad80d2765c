import { expect, test } from 'vitest';
import { fromPlainText } from '../document.ts';
import { templateForm } from './template.ts';

const HEADING = {
  schemaVersion: 1,
  doc: {
    type: 'doc',
    content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Levels' }] }],
  },
};
const posted = (fields: Readonly<Record<string, string>>) =>
  templateForm.safeParse({ name: 'Levels', 'texts.en.dateline': 'Baku', ...fields });
const bodyOf = (fields: Readonly<Record<string, string>>) => {
  const parsed = posted(
    Object.fromEntries(Object.entries(fields).map(([name, words]) => [`texts.en.${name}`, words])),
  );
  return parsed.success ? parsed.data.content.texts.en?.body : parsed.error.issues;
};

test.each([
  ['the document of the editor', { bodyDocument: JSON.stringify(HEADING) }, HEADING],
  ['plain paragraphs, without scripts', { body: 'One.\r\n\r\nTwo.' }, fromPlainText('One.\n\nTwo.')],
  [
    'what has structure as it was, without scripts',
    { keptDocument: JSON.stringify(HEADING), body: 'Levels' },
    HEADING,
  ],
  [
    'plain paragraphs where they were said to replace it',
    { keptDocument: JSON.stringify(HEADING), body: 'Levels', replaceBody: 'yes' },
    fromPlainText('Levels'),
  ],
])('a text is taken from %s', (_, fields, body) => {
  expect(bodyOf(fields)).toEqual(body);
});

test.each([
  ['cut off', '{"schemaVersion":1', /did not arrive whole/],
  ['of a shape that is not stored', JSON.stringify({ schemaVersion: 1, doc: { type: 'image' } }), /./],
])('a document %s is refused at its text', (_, bodyDocument, sentence) => {
  const issues = bodyOf({ bodyDocument });
  expect(issues).toMatchObject([{ path: ['texts', 'en', 'body'], message: expect.stringMatching(sentence) }]);
});

test('an overlong line is refused', () => {
  expect(posted({ 'texts.en.dateline': 'x'.repeat(201) }).success).toBe(false);
});
