import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { takeSecret } from '../inner.ts';
import { isStaffPath } from '../staff-paths.ts';
import { strictTransport } from '../strict-transport.ts';
import { askedIn } from './plain-words.ts';
import { type FormParts, takeForm } from './take-form.ts';
import { speakWithoutScripts } from './without-scripts.ts';

export type StaffParts = FormParts & {
  readonly secret: string;
  readonly readiness: (response: ServerResponse) => Promise<void>;
};

/** Answers one request that the gate passed on: staff pages only, never kept, scripts only with this answer's nonce. */
export async function handleStaff(
  request: IncomingMessage,
  response: ServerResponse,
  parts: StaffParts,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?');
  if (!takeSecret(request, parts.secret)) {
    response.writeHead(404).end();
    return;
  }
  if (path === '/readyz') return parts.readiness(response);
  if (!isStaffPath(path)) {
    response.writeHead(404).end();
    return;
  }
  protect(request, response, parts.origin);
  speakWithoutScripts(response, askedIn(request.headers));
  if (request.method === 'GET' || request.method === 'HEAD') return parts.render(request, response);
  await takeForm(request, response, parts);
}

/**
 * The framework gives its own scripts the nonce that it finds in the request's policy.
 *
 * @param origin the public one
 */
export function protect(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const nonce = randomBytes(16).toString('base64');
  const policy = staffPolicy(nonce, isPreview(request.url ?? ''));
  request.headers['content-security-policy'] = policy;
  // For a style that a page writes itself.
  request.headers['x-communique-nonce'] = nonce;
  // Where somebody signed out is led back to; whatever a client sent under this name is gone.
  request.headers['x-communique-path'] = request.url;
  const always = {
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...Object.fromEntries(strictTransport(origin)),
  };
  const write = response.writeHead.bind(response);
  const withHeaders = (...given: Parameters<typeof write>) => {
    // Last, because the framework has a rule of its own for what may be kept. A page may be stricter about referrers.
    for (const [name, value] of Object.entries(always)) {
      if (name !== 'Referrer-Policy' || !response.hasHeader(name)) response.setHeader(name, value);
    }
    return write(...given);
  };
  response.writeHead = withHeaders as typeof write; // the overloads share one implementation
}

/** What readers would see, of an edition or of a change of the furniture: the desk shows it in a frame. */
function isPreview(url: string): boolean {
  return /^\/desk\/(?:releases\/\d{1,15}|settings)\/preview\/[A-Za-z0-9-]{2,40}(?:\?|$)/.test(url);
}

/** The policy of one staff answer. Nothing frames it but, where `framed`, the desk's own pages. */
export function staffPolicy(nonce: string, framed = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-src 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');
}
