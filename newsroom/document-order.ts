import type { Mark } from './document-schema.ts';

/** What writes documents needs to know of the schema; apart from it, so that the editor carries no validator. */
export const SCHEMA_VERSION = 1;

/** The order of marks in a text, the innermost first: the same words give the same document. */
export const MARK_ORDER: readonly Mark['type'][] = ['bold', 'italic', 'foreign', 'link'];
