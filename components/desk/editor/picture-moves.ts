import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { redo, undo } from './undo-trail.ts';

/** Which picture of the text stands there, from 1. */
export function numberAt(doc: Node, at: number | undefined): number {
  let number = 1;
  doc.forEach((node, position) => {
    if (node.type.name === 'figure' && position < (at ?? 0)) number += 1;
  });
  return number;
}

/** A place that was asked for takes the focus, as does one that the address of the page leads to: the editor comes after its page. */
export function arrived(editor: Editor, box: HTMLElement | null): void {
  const { figure } = editor.storage;
  if (figure.isAsked) {
    figure.isAsked = false;
    box?.querySelector('textarea')?.focus();
    // What is written into it is taken back before the place itself.
    editor.view.dispatch(closeHistory(editor.state.tr));
  } else if (document.activeElement === document.body) {
    const wanted = document.getElementById(window.location.hash.slice(1));
    if (wanted && box?.contains(wanted)) wanted.focus();
  }
}

/** The caret goes to the words behind a picture, which stays or goes. */
export function goBehind({ state, view }: Editor, at: number | undefined, isGoing = false): void {
  if (at === undefined) return;
  const { tr } = state;
  const behind = isGoing ? at : at + 1;
  if (isGoing) tr.delete(at, at + 1);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(behind))).scrollIntoView());
  view.focus();
}

/** The same without the focus: what the tools put in while somebody is in its fields comes behind it. */
export function caretBehind({ state, view }: Editor, at: number | undefined): void {
  if (at === undefined) return;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at + 1))));
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function isUndoOrRedo(keys: Keys): boolean {
  return (keys.ctrlKey || keys.metaKey) && !keys.altKey && /^[zy]$/.test(letterOf(keys));
}

/** Those of the text, not of the field: they know the field's changes too. The focus stays while there is a field. */
export function undoOrRedo(editor: Editor, around: HTMLElement, keys: Keys): void {
  const isUndo = letterOf(keys) === 'z' && !keys.shiftKey;
  if (isUndo) undo(editor);
  else redo(editor);
  if (!around.isConnected) editor.commands.focus();
}

/** On keyboards of other scripts the place of the key counts. */
function letterOf({ key, code }: Keys): string {
  return (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();
}
