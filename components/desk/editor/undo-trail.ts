import { type Editor, Extension } from '@tiptap/core';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { editorWords, storedWords } from './stored-words.ts';

/** The states of one text before it was last loaded, and the way back from them. */
type Trail = { earlier: string[]; later: string[]; now: string; kept: number };

const MOST_STATES = 40;
const MOST_CHARACTERS = 1_000_000;
/** A state is kept at most this often, in milliseconds. */
const PAUSE = 2000;

/**
 * Undo goes on where the editor's own ends: after a save or a reload it steps back through earlier states
 * of this text. They lie in the tab's own storage, so they end with the tab and no other person sees them.
 */
export const UndoTrail = Extension.create<{ readonly place: string }, Trail>({
  name: 'undoTrail',
  // After the editor's own undo, which answers no when it has nothing left.
  priority: 10,
  addOptions: () => ({ place: '' }),
  addStorage() {
    return { earlier: read(this.options.place), later: [], now: '', kept: 0 };
  },
  onCreate() {
    this.storage.now = stateOf(this.editor);
  },
  onUpdate({ transaction }) {
    const { storage } = this;
    const now = stateOf(this.editor);
    if (now === storage.now) return;
    if (transaction.getMeta('addToHistory') !== false) storage.later = [];
    if (Date.now() - storage.kept > PAUSE) {
      storage.kept = Date.now();
      keep(this.options.place, storage.now);
    }
    storage.now = now;
  },
  addKeyboardShortcuts() {
    return {
      'Mod-z': () => stepBack(this.editor),
      'Mod-y': () => stepForward(this.editor),
      'Shift-Mod-z': () => stepForward(this.editor),
    };
  },
});

export function canStepBack(editor: Editor): boolean {
  return trailOf(editor).earlier.length > 0;
}

export function canStepForward(editor: Editor): boolean {
  return trailOf(editor).later.length > 0;
}

export function stepBack(editor: Editor): boolean {
  const { earlier, later } = trailOf(editor);
  return step(editor, earlier, later);
}

export function stepForward(editor: Editor): boolean {
  const { earlier, later } = trailOf(editor);
  return step(editor, later, earlier);
}

function step(editor: Editor, from: string[], to: string[]): boolean {
  const now = stateOf(editor);
  while (from.at(-1) === now) from.pop();
  const state = from.pop();
  if (state === undefined) return false;
  to.push(now);
  // It is a step of this trail, not of the editor's own history.
  return editor
    .chain()
    .setMeta('addToHistory', false)
    .setContent(editorWords(documentOf(state)))
    .run();
}

function trailOf(editor: Editor): Trail {
  return editor.storage.undoTrail;
}

function stateOf(editor: Editor): string {
  return JSON.stringify(storedWords(editor.getJSON()));
}

/** Written by this page alone. */
function documentOf(state: string): StoredDocument {
  return JSON.parse(state);
}

function read(place: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((state) => typeof state === 'string') : [];
  } catch {
    // A browser may refuse the storage; undo then ends with the page.
    return [];
  }
}

function keep(place: string, state: string): void {
  const states = [...read(place), state].slice(-MOST_STATES);
  while (states.join('').length > MOST_CHARACTERS) states.shift();
  try {
    sessionStorage.setItem(place, JSON.stringify(states));
  } catch {
    // As above.
  }
}

declare module '@tiptap/core' {
  interface Storage {
    undoTrail: Trail;
  }
}
