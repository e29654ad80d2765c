/**
 * What the site says to programs under one of its fixed addresses. The framework takes files called
 * `robots.ts`, `sitemap.ts` or `manifest.ts` anywhere under `app/` for routes of its own, so none is.
 */
export type SiteFile = { readonly type: string; readonly body: string };

export const XML = 'application/xml; charset=utf-8';
export const PLAIN = 'text/plain; charset=utf-8';
