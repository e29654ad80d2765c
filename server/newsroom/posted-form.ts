import { IncomingMessage } from 'node:http';
import type { WhyRefused } from './plain-words.ts';

/** Why a request is refused before the framework sees it. */
export type Refusal = { readonly status: number; readonly why: WhyRefused };

const METHOD = { status: 405, why: 'method' } as const;
const FOREIGN = { status: 403, why: 'foreign' } as const;
const NO_LENGTH = { status: 411, why: 'noLength' } as const;
const TOO_LARGE = { status: 413, why: 'tooLarge' } as const;
const NO_FORM = { status: 415, why: 'noForm' } as const;
export const UNREADABLE = { status: 400, why: 'unreadable' } as const;

/** The longest edition: 500,000 characters in each of a few languages, some of two or three bytes. */
const LARGEST_ON_DESK = 8 * 1024 * 1024;
const LARGEST_ELSEWHERE = 64 * 1024;

/**
 * Looks at a request's head: who else but our own pages sends forms here, and what is no form of ours,
 * is refused in a sentence, where the framework would fail. An absent origin is left to the actions:
 * they keep what was typed.
 */
export function refusalOf(request: IncomingMessage, ownOrigin: string): Refusal | null {
  const { method, headers, url = '' } = request;
  if (method !== 'POST') return METHOD;
  if (headers.origin !== undefined && headers.origin !== ownOrigin) return FOREIGN;
  const length = headers['content-length'];
  if (length === undefined) return NO_LENGTH;
  if (Number(length) > (isDesk(url) ? LARGEST_ON_DESK : LARGEST_ELSEWHERE)) return TOO_LARGE;
  return (isAuth(url) ? isPlainForm(headers) : isAction(headers)) ? null : NO_FORM;
}

/** @param url path with its query */
export function isDesk(url: string): boolean {
  return /^\/desk(?:[/?]|$)/.test(url);
}

/** The forms that are not the framework's: signing out, here and elsewhere, signing on elsewhere, and next-auth's own. */
function isAuth(url: string): boolean {
  return /^\/(?:sign-in\/out(?:[/?]|$)|sign-in\/with\/|api\/auth\/)/.test(url);
}

function isPlainForm(headers: IncomingMessage['headers']): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
}

/** Whether it is one of the two shapes in which the framework takes an action. */
export function isAction(headers: IncomingMessage['headers']): boolean {
  const type = headers['content-type'] ?? '';
  return isMultipart(type) || (isCall(headers) && /^text\/plain\b/i.test(type));
}

function isMultipart(type: string): boolean {
  return /^multipart\/form-data;.*boundary=/i.test(type);
}

/** Whether a page's own script sends it, and wants no page for an answer; else a browser without scripts does. */
export function isCall(headers: IncomingMessage['headers']): boolean {
  return headers['next-action'] !== undefined || headers.accept === 'application/json';
}

/** The fields of a form; null where the body is cut or garbled. A call in plain words has none. */
export async function fieldsIn(
  headers: IncomingMessage['headers'],
  body: Buffer<ArrayBuffer>,
): Promise<FormData | null> {
  const type = headers['content-type'] ?? '';
  if (!isMultipart(type)) return new FormData();
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
}

/** The request once more, with the body that was read from it. */
export function again(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.complete = true; // else its end would count as one broken off, and close the connection
  copy.push(body);
  copy.push(null);
  return copy;
}
