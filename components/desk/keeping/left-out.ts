import type { Words } from './form-words.ts';

/** The words of these fields. A text may come as a document, named like its words with `Document` behind. */
export function leftOutOf(words: Words, fields: readonly string[]): Words {
  return words.filter(([name]) => fields.includes(name.replace(/Document$/, '')));
}

/** Whether these words are a whole form, which the newsroom can take, or only what it had left out. */
export function isWholeForm(words: Words): boolean {
  return words.some(([name]) => name === 'editionId');
}
