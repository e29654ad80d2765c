import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Door } from '../inner.ts';
import type { Logger } from '../log.ts';
import { handedOut, passedOn, type Sender } from './staff-headers.ts';

/**
 * Passes a staff request on to the newsroom process as a stream, both ways, nothing kept. When the
 * browser goes away the inner request ends too; when the newsroom cannot be reached `unavailable`
 * answers.
 */
export type StaffProxy = {
  readonly door: Door;
  readonly log: Logger;
  readonly unavailable: (response: ServerResponse) => void;
};

/** @param path path and query as asked */
export function passToNewsroom(
  proxy: StaffProxy,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  sender: Sender,
): void {
  const headers = passedOn(request, sender, proxy.door.secret);
  const { method } = request;
  const inner = httpRequest({
    host: '127.0.0.1',
    port: proxy.door.port,
    method,
    path,
    headers,
    agent: false,
  });
  inner.on('continue', () => response.writeContinue());
  inner.on('response', (answer) => handOut(answer, response, inner.destroy.bind(inner)));
  inner.on('error', (error) => {
    if (response.destroyed) return;
    proxy.log.warn({ reason: error.message }, 'the newsroom process did not answer');
    proxy.unavailable(response);
  });
  response.on('close', () => {
    if (!response.writableFinished) inner.destroy();
  });
  inner.flushHeaders(); // an expected "continue" must not wait for the body
  request.pipe(inner);
}

function handOut(answer: IncomingMessage, response: ServerResponse, stop: () => void): void {
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, handedOut(answer));
  response.flushHeaders(); // events are to arrive as they happen
  answer.on('aborted', () => response.destroy());
  answer.on('error', () => {
    response.destroy();
    stop();
  });
  answer.pipe(response);
}
