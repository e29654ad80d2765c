import type { Mark } from './document-schema.ts';

/** What writes documents needs to know of the schema; apart from it, so that the editor carries no validator. */
export const SCHEMA_VERSION = 1;

/** How many characters may say what a picture shows, stand under it, and name whose it is. */
export const PICTURE_WORDS = { alt: 1000, caption: 2000, credit: 300 } as const;

/** What no line of words holds: line ends, control characters, marks that show text in another order than it is written. */
export const UNSEEN_IN_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** The order of marks in a text, the innermost first: the same words give the same document. */
export const MARK_ORDER: readonly Mark['type'][] = ['bold', 'italic', 'foreign', 'link'];
