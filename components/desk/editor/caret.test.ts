import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPlainText, toPlainText } from '#newsroom/document.ts';
import { caretIn } from './caret.ts';
import { editorWords } from './stored-words.ts';
import { wordsSchema } from './words-schema.ts';

const schema = getSchema(wordsSchema);

/** The words before the caret in the editor, where it stood after `before` in the plain field. */
function wordsBefore(before: string, after: string): string {
  const value = before + after;
  const caret = { value, selectionStart: before.length, selectionEnd: before.length };
  const shown = schema.nodeFromJSON(editorWords(fromPlainText(value)));
  return shown.textBetween(0, caretIn(caret).from, '¶', '↵');
}

test.each([
  ['', '', ''],
  ['', 'One.', ''],
  ['On', 'e.', 'On'],
  ['One.', '', 'One.'],
  ['One. ', '', 'One. '],
  ['One.\n', 'Two.', 'One.↵'],
  ['One.', '\nTwo.', 'One.'],
  ['One.\n\nTw', 'o.', 'One.¶Tw'],
  ['One.\n\n', 'Two.', 'One.¶'],
  ['One.\n', '\nTwo.', 'One.'],
  ['One.\n\n', '', 'One.'],
  ['One.\r\n\r\nT', 'wo.', 'One.¶T'],
])('after %j and before %j the caret stands after %j', (before, after, words) => {
  expect(wordsBefore(before, after)).toBe(words);
});

test('whatever was typed, the caret stands after the same words', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ə', '😀', ' ', '\n', '\n\n') });
  const inside = words.filter((before) => !/\s$/.test(before) && /\S/.test(before));
  fc.assert(
    fc.property(inside, words, (before, after) => {
      const plain = wordsBefore(before, after).replaceAll('¶', '\n\n').replaceAll('↵', '\n');
      expect(plain).toBe(toPlainText(fromPlainText(before)));
    }),
  );
});
