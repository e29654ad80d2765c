// XML 1.0 knows no other control characters; one in a headline must not spoil the whole document.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Words without what XML cannot hold. */
export function writable(words: string): string {
  return words.replaceAll(UNWRITABLE, '');
}
