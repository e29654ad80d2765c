import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, signIn, test, withoutScripts } from './newsroom.ts';

test('the figures of a year stand in plots, in tables and in a file, without scripts', async ({
  browser,
  newsroom,
}) => {
  const context = await withoutScripts(browser, newsroom.url);
  const writer = await signIn(await context.newPage(), 'writer');
  await writer.getByRole('link', { name: 'Figures' }).click();
  await writer.getByRole('link', { name: '2026' }).click();
  await expect(writer.getByRole('img', { name: /^Releases / })).toBeVisible();
  const table = writer.getByRole('region', { name: 'Releases by section and language' }).getByRole('table');
  const all = await table
    .getByRole('row', { name: /^Together/ })
    .getByRole('cell')
    .first()
    .textContent();

  const coming = writer.waitForEvent('download');
  await writer.getByRole('link', { name: 'Download as a table (CSV)' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('figures-2026-01-01-2026-12-31.csv');
  const written = readFileSync(await file.path(), 'utf8');
  expect(written.startsWith('\uFEFF')).toBe(true);
  const [head, ...months] = parse(written, { bom: true });
  expect([head?.[0], head?.[1], months.length]).toEqual(['Span', 'Releases', 12]);
  expect(months.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(Number(all));
  await context.close();
});

test('an admin alone gets neither the page nor the file', async ({ as }) => {
  const admin = await as('admin');
  for (const path of ['/desk/figures', '/desk/figures/csv'])
    expect([path, (await admin.request.get(path)).status()]).toEqual([path, 404]);
});
