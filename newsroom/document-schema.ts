import { z } from 'zod';
import { PICTURE_WORDS, SCHEMA_VERSION, UNSEEN_IN_LINE } from './document-order.ts';

/**
 * The stored document: `{ schemaVersion, doc }` with `doc` in the JSON shape of ProseMirror, which
 * the editor writes. Every node, mark and attribute that is not named here is refused. A sort of node
 * may be added under the same version: what was stored before stays valid, and its bytes and hash
 * stay what they were.
 */
const link = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({ href: z.string().max(2000) }),
});
const foreign = z.strictObject({
  type: z.literal('foreign'),
  attrs: z.strictObject({ lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) }),
});
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  link,
  foreign,
]);
export type Mark = z.infer<typeof mark>;

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(mark).max(4).optional(),
});
const hardBreak = z.strictObject({ type: z.literal('hardBreak') });
const inline = z.discriminatedUnion('type', [textNode, hardBreak]);
export type Inline = z.infer<typeof inline>;

const inlines = z.array(inline).max(5000).optional();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
});
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') });
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z
      .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
      .min(1)
      .max(500);
  },
});
const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItem).min(1).max(500),
});
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  content: z.array(listItem).min(1).max(500),
});
/** Who said it: stands last in a quotation. */
const attribution = z.strictObject({ type: z.literal('attribution'), content: inlines });
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, attribution]))
    .min(1)
    .max(200)
    .refine((children) => children.slice(0, -1).every(({ type }) => type === 'paragraph'))
    .refine(([first]) => first?.type === 'paragraph'),
});
/** What stands apart from the story: a fact box, a remark to readers. */
const note = z.strictObject({
  type: z.literal('note'),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
    .min(1)
    .max(200),
});
const tableCell = z.strictObject({
  type: z.literal('tableCell'),
  content: z.array(paragraph).min(1).max(50),
});
const tableHeader = z.strictObject({
  type: z.literal('tableHeader'),
  content: z.array(paragraph).min(1).max(50),
});
const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z
    .array(z.discriminatedUnion('type', [tableCell, tableHeader]))
    .min(1)
    .max(50),
});
const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1).max(500) });

const pictureLine = (max: number) =>
  z
    .string()
    .max(max)
    .refine((words) => !UNSEEN_IN_LINE.test(words));
/**
 * The place of a picture and what readers are told of it. `alt` says what it shows: empty where nobody has
 * said it yet, null where somebody decided that it is decorative. What is to stand there comes as a further
 * attribute; a place without one is empty.
 */
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    alt: pictureLine(PICTURE_WORDS.alt).nullable(),
    caption: pictureLine(PICTURE_WORDS.caption),
    credit: pictureLine(PICTURE_WORDS.credit),
  }),
});

const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  note,
  table,
  figure,
  horizontalRule,
]);
export type Block = z.infer<typeof block>;

export const storedDocument = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  doc: z.strictObject({ type: z.literal('doc'), content: z.array(block).max(2000) }),
});
export type StoredDocument = z.infer<typeof storedDocument>;

export const EMPTY_DOCUMENT: StoredDocument = {
  schemaVersion: SCHEMA_VERSION,
  doc: { type: 'doc', content: [] },
};
