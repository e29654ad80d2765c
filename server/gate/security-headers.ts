import { strictTransport } from '../strict-transport.ts';
import type { Header } from './stored-response.ts';

/** The policy of a reader page: no scripts, nothing from elsewhere, only the styles it carries itself. */
export function contentPolicy(styleHashes: readonly string[]): string {
  const styles = [...new Set(styleHashes)].join(' ') || "'none'";
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${styles}`,
    "img-src 'self'",
    "manifest-src 'self'",
    // Nothing on a page connects; tools that judge the page from inside fetch our robots.txt.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const ALWAYS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** What every answer of the gate carries; `url` is the public origin. */
export function securityHeaders(url: string): readonly Header[] {
  return [...ALWAYS, ...strictTransport(url)];
}
