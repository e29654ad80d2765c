import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { fromPlainText } from '#newsroom/document.ts';

/** Plain text from the clipboard: blank lines part paragraphs, single line ends stay as breaks. */
export function pastedText(
  text: string,
  _context: ResolvedPos,
  _plain: boolean,
  { state: { schema } }: EditorView,
): Slice {
  const { content } = fromPlainText(text).doc;
  const nodes = content.map((block): Node => schema.nodeFromJSON(block));
  // Nothing but white space is no paragraph, and may still be wanted between two words.
  if (nodes.length === 0) return new Slice(Fragment.from(text === '' ? null : schema.text(' ')), 0, 0);
  return Slice.maxOpen(Fragment.from(nodes));
}

/** Dictation and tools insert several lines at once, where a keyboard inserts characters. */
export function takeLines(view: EditorView, event: InputEvent): boolean {
  if (event.inputType !== 'insertText' || !event.data?.includes('\n')) return false;
  event.preventDefault();
  view.pasteText(event.data);
  return true;
}
