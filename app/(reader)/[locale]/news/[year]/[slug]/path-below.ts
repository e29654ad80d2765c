export type ReleaseParams = { readonly locale: string; readonly year: string; readonly slug: string };

/** The path of the release that an address stands at or below. */
export function pathBelow({ locale, year, slug }: ReleaseParams): string {
  return `/${locale}/news/${year}/${slug}`;
}
