import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicLanguages } from '#db/public/address-rows.ts';
import { resolveAddress } from '#db/public/addresses.ts';
import { storeIdNow } from '#db/public/generations.ts';
import { recordScopes, type Scopes, type Span } from '#db/public/scopes.ts';
import type { Render } from '../framework.ts';
import {
  MOVED_MEANWHILE,
  SCOPES_HEADER,
  SPAN_HEADER,
  STORE_HEADER,
  STYLES_HEADER,
  takeSecret,
} from '../inner.ts';
import { Overcrowded, Turnstile } from '../turnstile.ts';
import { stripPage } from './strip.ts';
import type { Stylesheets } from './stylesheets.ts';
import { answerWhole, type FinishedAnswer, type Written } from './whole-answer.ts';

export type PagesParts = {
  readonly secret: string;
  readonly render: Render;
  readonly stylesheets: Stylesheets;
  /** What searches pass one by one. */
  readonly searches: Turnstile;
};

const SEARCHES_AT_ONCE = 2;
const SEARCHES_WAITING = 30;

/** The queue of searches: each may take a while, and pages are to be made meanwhile. */
export function searchQueue(): Turnstile {
  return new Turnstile(SEARCHES_AT_ONCE, SEARCHES_WAITING);
}

/**
 * Answers one request of the gate. The address is looked up before the framework sees it, because
 * only then the status of a page that tells of an absence can be right; what is no reader's address
 * is answered by the page for the unknown.
 */
export async function handlePage(
  request: IncomingMessage,
  response: ServerResponse,
  parts: PagesParts,
): Promise<void> {
  if (!takeSecret(request, parts.secret) || request.method !== 'GET') {
    response.writeHead(404).end();
    return;
  }
  const place = placeOf(request.url ?? '/');
  if (place === null) {
    response.writeHead(MOVED_MEANWHILE).end(); // the gate looks again
    return;
  }
  request.url = place.path;
  response.statusCode = place.status;
  if (!place.passing) return drawPage(request, response, parts);
  await parts.searches
    .run(() => drawPage(request, response, parts))
    .catch((trouble: unknown) => refuseCrowd(response, trouble));
}

async function drawPage(
  request: IncomingMessage,
  response: ServerResponse,
  { render, stylesheets }: PagesParts,
): Promise<void> {
  const scopes: Scopes = new Map();
  const spans: Span[] = [];
  // The store is named as it was before the render: one that changes while it runs then no longer fits.
  tellDependencies(response, storeIdNow(), scopes, spans);
  await recordScopes(
    scopes,
    () =>
      answerWhole(
        response,
        () => render(request, response),
        (written) => finishPage(written, stylesheets),
      ),
    (span) => spans.push(span),
  );
}

/** Pages lose the client runtime here, so that the gate never waits for it; files are what they are. */
async function finishPage({ type, body }: Written, stylesheets: Stylesheets): Promise<FinishedAnswer> {
  if (!type.startsWith('text/html')) return { body, headers: {} };
  const { html, styleHashes } = await stripPage(body.toString('utf8'), stylesheets);
  return { body: Buffer.from(html), headers: { [STYLES_HEADER]: styleHashes.join(' ') } };
}

/** Searches that cannot even queue are told to come again, so that pages are still made. */
function refuseCrowd(response: ServerResponse, trouble: unknown): void {
  if (!(trouble instanceof Overcrowded)) throw trouble;
  response.writeHead(503, { 'Retry-After': '5' }).end();
}

type Place = { readonly path: string; readonly status: 200 | 404 | 410; readonly passing?: true };

function placeOf(url: string): Place | null {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const resolution = resolveAddress(path, mark < 0 ? '' : url.slice(mark + 1));
  if (resolution.answer === 'moved') return null;
  if (resolution.answer === 'page') {
    const { path, drawnBy = path, passing } = resolution;
    return { path: drawnBy, status: 200, ...(passing && { passing }) };
  }
  if (resolution.answer === 'gone') return { path: resolution.path, status: 410 };
  return { path: notFoundPath(resolution.language), status: 404 };
}

function notFoundPath(language: string): string {
  const { languages, mainLanguage } = publicLanguages();
  return `/${encodeURIComponent(languages.includes(language) ? language : mainLanguage)}/answers/not-found`;
}

/** The list is complete only when the first byte goes out: pages are rendered whole. */
function tellDependencies(
  response: ServerResponse,
  store: string,
  scopes: Scopes,
  spans: readonly Span[],
): void {
  const write = response.writeHead.bind(response);
  const withScopes = (...given: Parameters<typeof write>) => {
    response.setHeader(STORE_HEADER, store);
    response.setHeader(SCOPES_HEADER, JSON.stringify(Object.fromEntries(scopes)));
    if (spans.length > 0) response.setHeader(SPAN_HEADER, common(spans));
    return write(...given);
  };
  response.writeHead = withScopes as typeof write; // the overloads share one implementation
}

/** The time in which all of these hold. */
function common(spans: readonly Span[]): string {
  const since = Math.max(...spans.map((span) => span.since));
  const until = Math.min(...spans.map((span) => span.until));
  return `${since}-${until}`;
}
