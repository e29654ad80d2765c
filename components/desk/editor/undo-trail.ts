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
  // Before the editor's own keys: with nothing left to redo, those take Shift+Mod+Z for Mod+Z, and undo.
  priority: 1000,
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
      'Mod-z': () => undo(this.editor),
      'Mod-y': () => redo(this.editor),
      'Shift-Mod-z': () => redo(this.editor),
    };
  },
});

export function canUndo(editor: Editor): boolean {
  return editor.can().undo() || trailOf(editor).earlier.length > 0;
}

export function canRedo(editor: Editor): boolean {
  return editor.can().redo() || trailOf(editor).later.length > 0;
}

/** One step back: the editor's own, else the trail's. The key is spent, also with nothing left. */
export function undo(editor: Editor): true {
  const { earlier, later } = trailOf(editor);
  if (!editor.commands.undo()) step(editor, earlier, later);
  return true;
}

/** One step forward again, in the same way. */
export function redo(editor: Editor): true {
  const { earlier, later } = trailOf(editor);
  if (!editor.commands.redo()) step(editor, later, earlier);
  return true;
}

function step(editor: Editor, from: string[], to: string[]): void {
  const now = stateOf(editor);
  while (from.at(-1) === now) from.pop();
  const state = from.pop();
  if (state === undefined) return;
  to.push(now);
  // It is a step of this trail, not of the editor's own history.
  editor
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
