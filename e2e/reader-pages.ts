import type { Page } from '@playwright/test';

export const ADVISORY = '/en/news/2026/for-journalists-a-look-at-the-new-research-ship';

type ReaderPage = readonly [path: string, status: number];

/** Every kind of reader page of the demo newsroom in a language: where it is, what it answers. */
export async function pagesIn(language: string, reader: Page): Promise<readonly ReaderPage[]> {
  return (await pagesOf(reader)).filter(([path]) => path.split(/[/?]/)[1] === language);
}

async function pagesOf(reader: Page): Promise<readonly ReaderPage[]> {
  const corrected = '/en/news/2023/new-pumping-station-opens-in-gumluchay';
  const withdrawn = '/en/news/2023/level-of-the-sea-bulletin-for-july-2023';
  const retracted = '/en/news/2025/strong-wind-expected-on-the-southern-coast';
  const suppressed = '/en/news/2022/level-of-the-sea-bulletin-for-july-2022';
  const arabic = await (await reader.request.get('/ar/news')).text();
  const inArabic = /href="(\/ar\/news\/\d{4}\/[^"/]+)"/.exec(arabic)?.[1] ?? '';
  return [
    ...['az', 'en', 'ru', 'ar'].flatMap((language) => [
      [`/${language}`, 200] as const,
      [`/${language}/news`, 200] as const,
      [`/${language}/news/2026`, 200] as const,
      [`/${language}/news/2026/03`, 200] as const,
      [`/${language}/sections/cooperation`, 200] as const,
      [`/${language}/topics/drinking-water`, 200] as const,
      [`/${language}/contacts`, 200] as const,
      [`/${language}/corrections`, 200] as const,
      [`/${language}/gallery`, 200] as const,
      [`/${language}/about`, 200] as const,
      [`/${language}/accessibility`, 200] as const,
    ]),
    ['/az/news?page=2', 200],
    [ADVISORY, 200],
    ['/ar/sections/works', 200],
    ['/az/search', 200],
    ['/en/search?q=water+pumping', 200],
    ['/ar/search?q=%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87&to=2026-12-31', 200],
    ['/ru/search?q=xyzzy&section=works', 200],
    ['/en/search?section=works&page=99', 200],
    ['/en/search?from=13.09.2018', 404],
    [corrected, 200],
    [`${corrected}/history`, 200],
    [`${corrected}/editions/1`, 200],
    [`${corrected}/changes/1..2`, 200],
    [withdrawn, 200],
    [retracted, 410],
    [`${retracted}/history`, 410],
    [`${suppressed}/editions/1`, 410],
    [inArabic, 200],
    ['/en/no-such-page', 404],
    ['/az/news/2026/never-used', 404],
    ['/en/news?page=-1', 404],
    ['/en/news/2026/13', 404],
    ['/ar/topics/harbours', 404],
  ];
}
