import type { ServerResponse } from 'node:http';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** The error that the shell brings for its scripts, inside a string of theirs; the log has it by this digest. */
const DIGEST = /"digest\\?":\\?"([\w-]{1,64})\\?"/;
/** As much of one chunk is looked at together with the next as a cut digest takes. */
const LONGEST_DIGEST = 100;

function words(language: DeskLanguage, title: string, sentence: string): string {
  const { myWork } = PLAIN_WORDS[language];
  return `<noscript lang="${language}"><h1>${title}</h1><p>${sentence}</p><p><a href="/desk">${myWork}</a></p></noscript>`;
}

function notThere(language: DeskLanguage): string {
  const { title, sentence } = PLAIN_WORDS[language].notThere;
  return words(language, title, sentence);
}

function broken(language: DeskLanguage, reference: string | undefined): string {
  const { broken: told, withReference } = PLAIN_WORDS[language];
  if (reference === undefined) return words(language, told.title, told.sentence);
  return words(language, told.title, `${withReference} <code>${reference}</code>.`);
}

/**
 * Where a page is not found or fails, the framework sends a shell that only its scripts fill: whoever
 * has none would see an empty page. The words that they get stand behind it, with the same reference.
 */
export function speakWithoutScripts(response: ServerResponse, language: DeskLanguage): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isShell: boolean | null = null;
  let reference: string | undefined;
  let tail = '';
  const look = (...given: Parameters<typeof write>) => {
    const chunk = inWords(given[0]);
    isShell ??= response.statusCode >= 400 && !response.hasHeader('content-length') && startsShell(chunk);
    if (isShell && response.statusCode >= 500) {
      reference ??= DIGEST.exec(tail + chunk)?.[1];
      tail = chunk.slice(-LONGEST_DIGEST);
    }
    return write(...given);
  };
  const close = (...given: Parameters<typeof end>) => {
    if (isShell) write(response.statusCode === 404 ? notThere(language) : broken(language, reference));
    return end(...given);
  };
  response.write = look as typeof write; // the overloads share one implementation
  response.end = close as typeof end;
}

/** What is looked for is ASCII. */
function inWords(chunk: unknown): string {
  return chunk instanceof Uint8Array ? Buffer.from(chunk).toString('latin1') : String(chunk);
}

function startsShell(chunk: string): boolean {
  return chunk.includes('<html id="__next_error__">');
}
