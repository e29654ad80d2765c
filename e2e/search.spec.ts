import { expect, test } from './newsroom.ts';

test('a reader searches from any page, without scripts, and finds the release', async ({ reader }) => {
  await reader.goto('/az/news');
  await reader.getByRole('link', { name: 'Axtarış' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Axtarış');
  await reader.getByRole('searchbox').fill('NASOS qumlucay');
  await reader.getByRole('button', { name: 'Axtarış' }).click();
  await expect(reader).toHaveURL(/\/az\/search\?q=NASOS\+qumlucay/);
  await expect(reader.getByRole('searchbox')).toHaveValue('NASOS qumlucay');
  await expect(reader.locator('mark').filter({ hasText: 'Qumluçay' }).first()).toBeVisible();
  await reader.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Qumluçay');
});

test('a search is narrowed by section and days, kept in another language, and says when nothing is found', async ({
  reader,
}) => {
  await reader.goto('/en/search?q=pumping');
  await reader.getByLabel('Section').selectOption('Works');
  await reader.getByLabel('From').fill('2023-01-01');
  await reader.getByLabel('Until').fill('2023-12-31');
  await reader.getByRole('button', { name: 'Search' }).click();
  await expect(reader.getByRole('heading', { level: 2, name: '1 release found' })).toBeVisible();
  await reader.getByRole('searchbox').fill('"station pumping"');
  await reader.getByRole('button', { name: 'Search' }).click();
  await expect(reader.getByRole('heading', { level: 2, name: 'Nothing was found' })).toBeVisible();
  await reader.getByRole('link', { name: 'русский' }).click();
  await expect(reader).toHaveURL(/\/ru\/search\?q=%22station\+pumping%22&section=works&from=2023-01-01/);
});
