/** What tells browsers to come by https alone for a year (RFC 6797); nothing where the public origin is not https. */
export function strictTransport(url: string): readonly (readonly ['Strict-Transport-Security', string])[] {
  return url.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000']] : [];
}
