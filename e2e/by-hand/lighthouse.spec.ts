import { spawnSync } from 'node:child_process';
import { expect, test } from '../newsroom.ts';

const PACKAGE = 'lighthouse@13.5.0';
const PAGES = ['/en', '/en/news/2023/new-pumping-station-opens-in-gumluchay', '/en/news', '/en/search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Audit = { readonly id: string; readonly score: number | null; readonly displayValue?: string };
type Category = {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
};
type Report = {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
};

/** Lighthouse as it comes, for a phone, on front page, release, archive and search; results of a search ask not to be indexed. */
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
    for (const name of CATEGORIES) {
      const { score = 0 } = report.categories[name] ?? {};
      expect.soft([name, Math.round((score ?? 0) * 100)], lost(report, name)).toEqual([name, 100]);
    }
  });
}

/** The audits of a category that cost it something. */
function lost({ categories, audits }: Report, name: string): string {
  const weighed = (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return weighed
    .map(({ id }) => audits[id])
    .filter((audit) => typeof audit?.score === 'number' && audit.score < 1)
    .map((audit) => `${audit?.id} ${audit?.score} ${audit?.displayValue ?? ''}`)
    .join(', ');
}
