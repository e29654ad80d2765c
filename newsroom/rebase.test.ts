import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPlainText, toPlainText } from './document.ts';
import type { FormFields } from './forms/edit-fields.ts';
import { rebased } from './rebase.ts';

const BODY = 'texts.en.bodyDocument';
const body = (words: string) => JSON.stringify(fromPlainText(words));
const form = (headline: string, words: string, more: FormFields = {}): FormFields => ({
  'texts.en.headline': headline,
  [BODY]: body(words),
  ...more,
});
const shown = (fields: FormFields) => ({
  ...fields,
  ...(fields[BODY] && { [BODY]: toPlainText(JSON.parse(fields[BODY])) }),
});

describe('the changes of others in a form where somebody types on', () => {
  const SENT = form('One', 'A\n\nb\n\nc');
  test.each<[string, FormFields, FormFields, FormFields | null]>([
    [
      'nothing typed since: theirs as it is',
      SENT,
      { [BODY]: body('A\n\nb\n\nC') },
      { [BODY]: 'A\n\nb\n\nC' },
    ],
    [
      'another paragraph typed since',
      form('One', 'A, and on\n\nb\n\nc'),
      { [BODY]: body('A\n\nb\n\nC') },
      { [BODY]: 'A, and on\n\nb\n\nC' },
    ],
    [
      'a paragraph begun since, one of theirs taken out',
      form('One', 'A\n\nb\n\nc\n\nd'),
      { [BODY]: body('b\n\nc') },
      { [BODY]: 'b\n\nc\n\nd' },
    ],
    ['the same paragraph typed since', form('One', 'A\n\nb\n\nc!'), { [BODY]: body('A\n\nb\n\nC') }, null],
    [
      'another field typed since',
      form('Two', 'A\n\nb\n\nc'),
      { [BODY]: body('A\n\nb\n\nC') },
      { [BODY]: 'A\n\nb\n\nC' },
    ],
    ['the same field typed since', form('Two', 'A\n\nb\n\nc'), { 'texts.en.headline': 'Three' }, null],
    [
      'the same typed by both',
      form('Two', 'A\n\nb\n\nc'),
      { 'texts.en.headline': 'Two' },
      { 'texts.en.headline': 'Two' },
    ],
    ['a box ticked by them', SENT, { 'topics.sea': 'yes' }, { 'topics.sea': 'yes' }],
    [
      'a box ticked by oneself since',
      form('One', 'A', { 'topics.sea': 'yes' }),
      { 'topics.sea': null },
      { 'topics.sea': 'yes' },
    ],
    ['a text that the form holds no field of', SENT, { 'texts.az.notes': 'x' }, { 'texts.az.notes': 'x' }],
  ])('%s', (_, now, theirs, merged) => {
    const outcome = rebased(SENT, now, theirs);
    if (merged === null) expect(outcome).toEqual({ conflict: true });
    else expect('merged' in outcome && shown(outcome.merged)).toEqual(merged);
  });

  test('no paragraph is lost that somebody typed since, and none of theirs', () => {
    const changes = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), fc.constantFrom('x', 'y'));
    const written = (from: readonly string[], mark: string, made: Record<string, string>) =>
      from.map((paragraph, at) => (made[at] ? `${made[at]}${mark}${at}` : paragraph));
    const START = ['p0', 'p1', 'p2', 'p3', 'p4'];
    fc.assert(
      fc.property(changes, changes, changes, (before, since, others) => {
        const sent = written(START, 'b', before);
        const now = written(sent, 's', since);
        const theirs = written(sent, 'o', others);
        const on = (paragraphs: readonly string[]) => form('One', paragraphs.join('\n\n'));
        const outcome = rebased(on(sent), on(now), { [BODY]: on(theirs)[BODY] ?? null });
        if ('conflict' in outcome) return;
        const merged = toPlainText(JSON.parse(outcome.merged[BODY] ?? '')).split('\n\n');
        const typed = [...now, ...theirs].filter((paragraph) => /[so]\d$/.test(paragraph));
        expect(merged).toEqual(expect.arrayContaining(typed));
      }),
    );
  });
});
