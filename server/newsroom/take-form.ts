import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { Render } from '../framework.ts';
import { plainPage } from '../plain-page.ts';
import { askedIn, PLAIN_WORDS } from './plain-words.ts';
import {
  again,
  fieldsIn,
  isAction,
  isCall,
  isDesk,
  type Refusal,
  refusalOf,
  UNREADABLE,
} from './posted-form.ts';
import { signedOutWords } from './signed-out.ts';

export type FormParts = {
  /** The one origin whose pages may send forms. */
  readonly origin: string;
  /** Whether this cookie header comes from somebody who is signed in. */
  readonly isSignedIn: (cookies: string) => Promise<boolean>;
  readonly render: Render;
};

/**
 * Takes whatever is no mere reading. A form is read whole before the framework gets it, so that a
 * broken one is refused in a sentence and an ended session loses no words.
 */
export async function takeForm(
  request: IncomingMessage,
  response: ServerResponse,
  parts: FormParts,
): Promise<void> {
  const refusal = refusalOf(request, parts.origin);
  if (refusal) {
    // Closed over a body that still comes in, the connection would take the answer with it.
    await finished(request.resume()).catch(() => undefined);
    return refuse(request, response, refusal);
  }
  const body = await bodyOf(request).catch(() => null);
  if (body) return handOn(request, response, body, parts);
  response.destroy(); // the sender went away
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

async function handOn(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer<ArrayBuffer>,
  { origin, isSignedIn, render }: FormParts,
): Promise<void> {
  const { headers, url = '' } = request;
  if (!isAction(headers)) return render(again(request, body), response);
  const form = await fieldsIn(headers, body);
  if (!form) return refuse(request, response, UNREADABLE);
  const wantsWords = isDesk(url) && !isCall(headers) && headers.origin === origin;
  if (wantsWords && !(await isSignedIn(headers.cookie ?? ''))) return tellSignedOut(request, response, form);
  blameTheForm(response);
  return render(again(request, body), response);
}

/**
 * Actions answer their own trouble, and a page that fails is a page: what is left of the framework's
 * faults is a form that was put together by hand, which it could not take apart.
 */
function blameTheForm(response: ServerResponse): void {
  const write = response.writeHead.bind(response);
  response.writeHead = (status: number, ...more: [never?, never?]) => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    return write(status === 500 && !isPage ? 400 : status, ...more);
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, { status, why }: Refusal): void {
  const language = askedIn(request.headers);
  const { title, sentence } = PLAIN_WORDS[language].refused[why];
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
  tell(response, status, plainPage(title, `<p>${sentence}</p>`, language));
}

function tellSignedOut(request: IncomingMessage, response: ServerResponse, form: FormData): void {
  const language = askedIn(request.headers);
  const words = signedOutWords(request.url ?? '', form, language);
  tell(response, 403, plainPage(PLAIN_WORDS[language].signedOut.title, words, language));
}

function tell(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
}
