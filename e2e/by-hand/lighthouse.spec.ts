import { spawnSync } from 'node:child_process';
import { expect, test } from '../newsroom.ts';

const PACKAGE = 'lighthouse@13.5.0';
const PAGES = [
  '/en',
  '/en/news/2023/new-pumping-station-opens-in-gumluchay',
  '/en/news',
  '/en/search?q=water',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Report = { readonly categories: Readonly<Record<string, { readonly score: number | null }>> };

/** Lighthouse as it comes, for a phone, on front page, release, archive and search. */
for (const path of PAGES) {
  test(`lighthouse: ${path}`, async ({ newsroom }) => {
    test.setTimeout(300_000);
    await fetch(newsroom.url + path);
    const flags = '--headless --no-sandbox --disable-background-networking';
    const args = [
      '--yes',
      PACKAGE,
      newsroom.url + path,
      '--output=json',
      '--quiet',
      `--chrome-flags=${flags}`,
    ];
    const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' };
    const run = spawnSync('npx', args, { encoding: 'utf8', env, maxBuffer: 64_000_000 });
    expect(run.status, run.stderr).toBe(0);
    const report: Report = JSON.parse(run.stdout);
    const scores = CATEGORIES.map((name) => [name, (report.categories[name]?.score ?? 0) * 100]);
    expect(scores).toEqual(CATEGORIES.map((name) => [name, 100]));
  });
}
