import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { isAllowedLink } from '#newsroom/document.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { toggleQuotation } from './quotation-command.ts';

/** The nodes and marks of the stored document that no extension brings as the schema has them. */

/** A heading below the headline, which is the page's only one of level 1. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false, validate: isLevel } }),
  parseHTML: () => [
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const toggle = (level: number) => this.editor.commands.toggleNode(this.name, 'paragraph', { level });
    return { 'Mod-Alt-2': () => toggle(2), 'Mod-Alt-3': () => toggle(3) };
  },
});

function isLevel(level: unknown): void {
  if (level !== 2 && level !== 3) throw new RangeError('Headings have level 2 or 3.');
}

/** An entry of a list; it may begin with a list, as the schema allows. */
export const ListItem = Node.create({
  name: 'listItem',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    // Tab is left alone: it leads on to the next field, from everywhere.
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A list with numbers; they begin at one, whatever was pasted. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList(this.name, 'listItem') };
  },
});

/** Quoted paragraphs, with who said them last. */
export const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+ attribution?',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.command(toggleQuotation) };
  },
});

export const Attribution = Node.create({
  name: 'attribution',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'footer', context: 'blockquote/' }],
  renderHTML: ({ HTMLAttributes }) => ['footer', HTMLAttributes, 0],
});

/** What stands apart from the story. */
export const Note = Node.create({
  name: 'note',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { role: 'note' }), 0],
});

/** A link; what is typed at its end does not belong to it. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '', validate: 'string' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isAllowedLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** A passage in another language, with its own direction. */
export const Foreign = Mark.create({
  name: 'foreign',
  inclusive: false,
  addAttributes: () => ({ lang: { default: 'en', validate: 'string' } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { dir: directionOf(String(HTMLAttributes.lang)) }),
    0,
  ],
});
