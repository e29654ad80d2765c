import { sanitizeLine } from './requirements.ts';

/** Several lines of plain text from outside: line ends as Unix writes them, nothing that cannot be seen. */
export function cleanWords(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .trimEnd();
}

/** A field of one line from outside; line ends become spaces. */
export function oneLine(words: string): string {
  return sanitizeLine(cleanWords(words).replace(/\n+/g, ' '));
}
