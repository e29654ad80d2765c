import { StarterKit } from '@tiptap/starter-kit';
import { Figure } from './picture-node.ts';
import { tableNodes } from './table-nodes.ts';
import {
  Attribution,
  Foreign,
  Heading,
  Link,
  ListItem,
  Note,
  OrderedList,
  Quotation,
} from './words-nodes.ts';

/**
 * The editor's schema: exactly the nodes, marks and attributes of `newsroom/document-schema.ts`; a test
 * holds the two against each other. The picture is given, because its view needs a browser.
 */
export const schemaWith = (picture: typeof Figure) => [
  StarterKit.configure({
    heading: false,
    blockquote: false,
    listItem: false,
    orderedList: false,
    link: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
  }),
  Heading,
  ListItem,
  OrderedList,
  Quotation,
  Attribution,
  Note,
  Link,
  Foreign,
  picture,
  ...tableNodes,
];

export const wordsSchema = schemaWith(Figure);
