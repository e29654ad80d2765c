import type { ServerResponse } from 'node:http';

const NOT_THERE = words(
  'There is nothing here that you may see',
  'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold.',
);
const TITLE = 'Something went wrong on our side';
const BROKEN = words(TITLE, 'Try again. If it stays, tell whoever runs this newsroom when it happened.');

/** The error that the shell brings for its scripts, inside a string of theirs; the log has it by this digest. */
const DIGEST = /"digest\\?":\\?"([\w-]{1,64})\\?"/;
/** As much of one chunk is looked at together with the next as a cut digest takes. */
const LONGEST_DIGEST = 100;

function words(title: string, sentence: string): string {
  return `<noscript><h1>${title}</h1><p>${sentence}</p><p><a href="/desk">My work</a></p></noscript>`;
}

function broken(reference: string | undefined): string {
  if (reference === undefined) return BROKEN;
  const sentence = `Nothing was changed. Try again; if it stays, give the operator this reference: <code>${reference}</code>.`;
  return words(TITLE, sentence);
}

/**
 * Where a page is not found or fails, the framework sends a shell that only its scripts fill: whoever
 * has none would see an empty page. The words that they get stand behind it, with the same reference.
 */
export function speakWithoutScripts(response: ServerResponse): void {
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
    if (isShell) write(response.statusCode === 404 ? NOT_THERE : broken(reference));
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
