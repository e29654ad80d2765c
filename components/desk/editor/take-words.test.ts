import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { documentFromHtml } from '#newsroom/html-import.ts';
import { editorWords, storedWords } from './stored-words.ts';
import { takingWords } from './take-words.ts';
import { wordsSchema } from './words-schema.ts';

const schema = getSchema(wordsSchema);
const written = (html: string) => documentFromHtml(html, 'en').document;
const paragraphs = (words: string) => written(words.replaceAll(/[^ ]+/g, '<p>$&</p>'));

/** An editor with a caret behind the first place of `at`. */
function editorWith(document: StoredDocument, at: string): EditorState {
  const doc = schema.nodeFromJSON(editorWords(document));
  const state = EditorState.create({ doc, plugins: [history()] });
  return state.apply(state.tr.setSelection(TextSelection.create(doc, placeOf(state, at) + at.length)));
}

function placeOf({ doc }: EditorState, words: string): number {
  let place = -1;
  doc.descendants((node, from) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found >= 0 && place < 0) place = from + found;
  });
  return place;
}

const take = (state: EditorState, document: StoredDocument) => state.apply(takingWords(state, document));
const type = (state: EditorState, words: string) => state.apply(state.tr.insertText(words));
const plain = ({ doc }: EditorState) => doc.textBetween(0, doc.content.size, ' ');

describe('who stands in the words when others’ come goes on there', () => {
  test.each([
    [
      'a paragraph before changed and grew',
      'one two three',
      'two',
      'eins, und two three',
      'eins, und two! three',
    ],
    ['one came before', 'one two', 'two', 'nought one two', 'nought one two!'],
    ['the one before went', 'one two', 'two', 'two', 'two!'],
    ['all others changed', 'one two three', 'two', 'I two III', 'I two! III'],
    [
      'words of the same paragraph changed',
      'one-and-two three',
      'one',
      'one-and-three three',
      'one!-and-three three',
    ],
  ])('%s', (_, start, at, theirs, typed) => {
    const words = theirs.replaceAll(', ', ',_');
    const state = type(take(editorWith(paragraphs(start), at), paragraphs(words)), '!');
    expect(plain(state).replaceAll(',_', ', ')).toBe(typed);
  });

  test('in an empty paragraph that was just begun', () => {
    const begun = editorWith(paragraphs('one two'), 'one');
    const split = begun.apply(begun.tr.split(begun.selection.head));
    expect(plain(type(take(split, paragraphs('ONE nought TWO')), 'new'))).toBe('ONE new nought TWO');
  });
});

test('undo takes back what was typed here, and leaves what came from others', () => {
  let state = type(editorWith(paragraphs('one two three'), 'one'), '!');
  state = take(state, paragraphs('one! two THREE'));
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(plain(state)).toBe('one two THREE');
});

test('whatever was there and whatever comes, it shows what came, byte for byte', () => {
  const BLOCKS = [
    '<p>a</p>',
    '<p>b <b>c</b></p>',
    '<p>b c</p>',
    '<h2>a</h2>',
    '<h3>a</h3>',
    '<ul><li>d</li><li>e</li></ul>',
    '<ul><li>d</li></ul>',
    '<hr>',
    '<blockquote><p>f</p></blockquote>',
    '<table><tr><th>g</th></tr><tr><td>h</td></tr></table>',
    '<p>aa</p>',
  ];
  const some = fc
    .array(fc.constantFrom(...BLOCKS), { maxLength: 7 })
    .map((blocks) => written(blocks.join('')));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const doc = schema.nodeFromJSON(editorWords(before));
      const state = take(EditorState.create({ doc }), after);
      state.doc.check();
      expect(JSON.stringify(storedWords(state.doc.toJSON()))).toBe(JSON.stringify(after));
    }),
  );
});
