import type { ServerResponse } from 'node:http';

const NOT_THERE = words(
  'There is nothing here that you may see',
  'The address may be mistyped, the release may be limited to others, or it needs a role that you do not hold.',
);
const BROKEN = words(
  'Something went wrong on our side',
  'Try again. If it stays, tell whoever runs this newsroom when it happened.',
);

function words(title: string, sentence: string): string {
  return `<noscript><h1>${title}</h1><p>${sentence}</p><p><a href="/desk">My work</a></p></noscript>`;
}

/**
 * Where a page is not found or fails, the framework sends a shell that only its scripts fill: whoever
 * has none would see an empty page. The words that they get stand behind it.
 */
export function speakWithoutScripts(response: ServerResponse): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isShell: boolean | null = null;
  const look = (...given: Parameters<typeof write>) => {
    isShell ??= response.statusCode >= 400 && !response.hasHeader('content-length') && startsShell(given[0]);
    return write(...given);
  };
  const close = (...given: Parameters<typeof end>) => {
    if (isShell) write(response.statusCode === 404 ? NOT_THERE : BROKEN);
    return end(...given);
  };
  response.write = look as typeof write; // the overloads share one implementation
  response.end = close as typeof end;
}

function startsShell(chunk: unknown): boolean {
  const start = chunk instanceof Uint8Array ? Buffer.from(chunk).toString('latin1') : String(chunk);
  return start.includes('<html id="__next_error__">');
}
