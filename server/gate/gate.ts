import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { sameBytes } from '../inner.ts';
import type { Logger } from '../log.ts';
import { isStaffPath } from '../staff-paths.ts';
import type { Answerer } from './answer.ts';
import { Doorstep } from './doorstep.ts';
import { hostKind } from './hosts.ts';
import type { PlainAnswers } from './plain-answers.ts';
import type { Reader } from './reader.ts';
import { clientAddress, type Target, targetOf } from './request-target.ts';
import { passToNewsroom, type StaffProxy } from './staff-proxy.ts';
import type { StaticFiles } from './static-files.ts';

export type GateParts = {
  /** Public origin. */
  readonly url: string;
  readonly trusted: BlockList;
  readonly opsToken: string | null;
  readonly reader: Reader;
  readonly answerer: Answerer;
  readonly plain: PlainAnswers;
  readonly files: StaticFiles;
  readonly newsroom: StaffProxy;
  /** The clock in milliseconds. */
  readonly now: () => number;
  readonly log: Logger;
};

const MINUTE = 60_000;

/** The server on the public port. */
export function makeGate(parts: GateParts): Server {
  const ownHost = new URL(parts.url).host;
  const doorstep = new Doorstep((known) => parts.reader.known(known), parts.now, MINUTE);
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const bytes = doorstep.firstBytes(request);
    try {
      const fast = request.method === 'GET' && request.headers.host === ownHost;
      if (fast && parts.reader.answerSeen(request, response, request.url ?? ''))
        return doorstep.learn(bytes, request);
      void dispatch(parts, request, response).catch((error: unknown) => fail(parts, response, error));
    } catch (error) {
      fail(parts, response, error);
    }
  };
  const limits = {
    maxHeaderSize: 16_384,
    headersTimeout: 15_000,
    requestTimeout: 10 * MINUTE,
    keepAliveTimeout: MINUTE,
  };
  const server = createServer(limits, handle);
  server.maxHeadersCount = 100;
  server.on('checkContinue', handle); // the newsroom answers "continue" itself; readers have no body
  doorstep.standBefore(server);
  return server;
}

async function dispatch(parts: GateParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { plain, reader, files } = parts;
  const target = targetOf(request, parts.trusted);
  if (!target) return plain.badRequest(response, 'This address is not well formed, or too long.');
  if (target.path === '/healthz' && isReading(request)) return plain.alive(response);
  if (target.path === '/readyz' && isOperator(parts, request)) return pass(parts, request, response, target);
  const kind = hostKind(target.host, parts.url);
  if (kind === 'foreign') return plain.badRequest(response, 'This name is not served here.');
  if (kind === 'loopback') return toOwnName(parts, request, response, target);
  if (isStaffPath(target.path)) {
    if (!isDecodable(target.path)) return plain.badRequest(response, 'This address is not well formed.');
    return pass(parts, request, response, target);
  }
  if (!isReading(request)) return plain.wrongMethod(response);
  if (target.path === '/') return reader.answerRoot(request, response);
  if (!files.covers(target.path)) return reader.answer(request, response, target);
  const file = await files.find(target.path);
  if (file) return parts.answerer.send(request, response, file, Date.now());
  return reader.answerUnknown(request, response, target);
}

function isReading(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** The framework answers 500 to a path whose percent signs mean nothing. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Without the token of the operator these addresses are unknown like any other. */
function isOperator(parts: GateParts, request: IncomingMessage): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return (
    isReading(request) && parts.opsToken !== null && given !== undefined && sameBytes(given, parts.opsToken)
  );
}

function toOwnName(
  parts: GateParts,
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): void {
  if (!isReading(request)) {
    parts.plain.badRequest(response, `Please use ${parts.url}.`);
    return;
  }
  const query = target.query ? `?${target.query}` : '';
  const to = new URL(parts.url);
  to.pathname = target.path.replace(/^\/+/, '/');
  parts.plain.elsewhere(response, `${to.href}${query}`);
}

function pass(parts: GateParts, request: IncomingMessage, response: ServerResponse, target: Target): void {
  const sender = { address: clientAddress(request, parts.trusted), url: parts.url };
  const query = target.query ? `?${target.query}` : '';
  passToNewsroom(parts.newsroom, request, response, `${target.path}${query}`, sender);
}

let toldAt = 0;

/** Tells the reader to come again; tells the log at most once a second, however many ask. */
function fail(parts: GateParts, response: ServerResponse, error: unknown): void {
  if (Date.now() - toldAt > 1000) {
    toldAt = Date.now();
    const reason = error instanceof Error ? error.message : String(error);
    // A process that is starting or starting again is no fault; readers are asked to come again.
    if (isNotThere(error)) parts.log.debug({ reason }, 'the process behind the gate is not there yet');
    else parts.log.error({ reason }, 'a page could not be answered');
  }
  parts.plain.unavailable(response);
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}
