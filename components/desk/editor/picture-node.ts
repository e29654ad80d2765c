import { type CommandProps, type Editor, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type PictureField, pictureLine, pictureText } from '#newsroom/picture-words.ts';
import type { Language } from '#newsroom/vocabulary.ts';

export type PictureOptions = {
  readonly language: Language;
  /** The field that faults of the text are about, e.g. `texts.en.body`. */
  readonly place: string;
};
/** Whether the picture that comes next was asked for by hand: its first field then takes the focus. */
type Asked = { isAsked: boolean };

/** The place of a picture; what is said of it stands in fields of its own. */
export const Figure = Node.create<PictureOptions, Asked>({
  name: 'figure',
  group: 'block',
  atom: true,
  addOptions: () => ({ language: 'en', place: '' }),
  addStorage: () => ({ isAsked: false }),
  addAttributes: () => ({
    alt: { ...line('alt'), validate: 'string|null', parseHTML: readAlt },
    caption: line('caption'),
    credit: line('credit'),
  }),
  parseHTML: () => [{ tag: 'figure[data-caption]' }],
  // For the clipboard; in the text it has a view of its own.
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    HTMLAttributes,
    pictureText({ type: 'figure', attrs: saidOf(node.attrs) }),
  ],
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-9': () => this.editor.commands.command(insertPicture),
      Enter: () => enterPicture(this.editor),
    };
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { handleTextInput: typedAfter } })],
});

function line(field: PictureField) {
  return {
    default: '',
    validate: 'string',
    parseHTML: (element: HTMLElement) => pictureLine(element.getAttribute(`data-${field}`) ?? '', field),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[field] === null ? {} : { [`data-${field}`]: String(attributes[field]) },
  };
}

/** Absent where it is decorative. */
function readAlt(element: HTMLElement): string | null {
  const alt = element.getAttribute('data-alt');
  return alt === null ? null : pictureLine(alt, 'alt');
}

/** What is said of a picture, by the attributes of its node. */
export function saidOf({ alt, caption, credit }: Readonly<Record<string, unknown>>) {
  return { alt: alt === null ? null : String(alt), caption: String(caption), credit: String(credit) };
}

/** Puts a place behind the paragraph, list or table that the caret is in, or in an empty paragraph's stead. */
export function insertPicture({ editor, state, tr, dispatch }: CommandProps): boolean {
  const { $from, $to } = state.selection;
  const picture = state.schema.nodes.figure?.create();
  if (!picture) return false;
  if (!dispatch) return true;
  const isInEmpty = $from.depth === 1 && $from.sameParent($to) && $from.parent.content.size === 0;
  const to = $to.depth > 0 ? $to.after(1) : $to.pos;
  const from = isInEmpty ? $from.before(1) : to;
  tr.replaceWith(from, to, picture);
  closeHistory(tr).setSelection(TextSelection.near(tr.doc.resolve(from + picture.nodeSize)));
  editor.storage.figure.isAsked = true;
  return true;
}

/** From a picture that is chosen to its fields. */
function enterPicture({ state, view }: Editor): boolean {
  if (!isChosen(state.selection)) return false;
  const shown = view.nodeDOM(state.selection.from);
  if (shown instanceof HTMLElement) shown.querySelector<HTMLElement>('textarea, input')?.focus();
  return true;
}

/** What is put in while a picture is chosen goes behind it. */
export function behindChosen({ tr }: CommandProps): boolean {
  if (isChosen(tr.selection)) tr.setSelection(TextSelection.near(tr.doc.resolve(tr.selection.to)));
  return true;
}

/** What is typed while a picture is chosen goes behind it: it must not take the place of all that was said of it. */
function typedAfter({ state, dispatch }: EditorView, _from: number, to: number, text: string): boolean {
  if (!isChosen(state.selection)) return false;
  const { tr } = state;
  tr.setSelection(TextSelection.near(tr.doc.resolve(to)));
  dispatch(tr.insertText(text).scrollIntoView());
  return true;
}

function isChosen(selection: unknown): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'figure';
}

declare module '@tiptap/core' {
  interface Storage {
    figure: Asked;
  }
}
