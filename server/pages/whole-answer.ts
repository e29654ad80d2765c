import type { ServerResponse } from 'node:http';

/** What the framework has written, or what goes out instead of it. */
export type Written = { readonly type: string; readonly body: Buffer };
export type FinishedAnswer = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> };

/**
 * Keeps what `draw` writes into `response` until it is whole, and sends what `finish` makes of it.
 * Rejects where either does; then nothing was sent and the response is as it was.
 */
export async function answerWhole(
  response: ServerResponse,
  draw: () => Promise<void>,
  finish: (written: Written) => Promise<FinishedAnswer>,
): Promise<void> {
  const { write, end, flushHeaders } = response;
  try {
    const whole = collected(response);
    const drawn = draw(); // settles only when the answer has gone out
    const body = await Promise.race([whole, drawn.then(() => whole)]);
    const finished = await finish({ type: String(response.getHeader('content-type') ?? ''), body });
    Object.assign(response, { write, end, flushHeaders });
    response.setHeader('content-length', finished.body.length);
    response.setHeaders(new Map(Object.entries(finished.headers)));
    response.end(finished.body);
    await drawn;
  } catch (trouble) {
    Object.assign(response, { write, end, flushHeaders });
    throw trouble;
  }
}

/** All that is written until the end, kept from going out. */
function collected(response: ServerResponse): Promise<Buffer> {
  const parts: Buffer[] = [];
  const take = (part: unknown) => {
    if (typeof part === 'string') parts.push(Buffer.from(part));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  return new Promise((resolve) => {
    response.flushHeaders = () => undefined;
    response.write = (part: unknown) => {
      take(part);
      return true;
    };
    response.end = (part?: unknown) => {
      take(part);
      resolve(Buffer.concat(parts));
      return response;
    };
  });
}
