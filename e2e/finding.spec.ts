import { expect, test } from './newsroom.ts';

const list = '/desk/releases';

test('a list is narrowed by words and filters, each taken away again, and turned page by page', async ({
  as,
}) => {
  const page = await as('writer');
  await page.goto(list);
  const rows = page.getByRole('list', { name: 'Releases', exact: true }).getByRole('listitem');
  await page.getByLabel('State').selectOption('Published');
  await page.getByText('More filters').click();
  await page.getByLabel('Language').selectOption('English');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/state=published/);
  await expect(page.getByLabel('Language')).toHaveValue('en');
  const many = await rows.count();
  expect(many).toBeGreaterThan(1);

  const headline = (await rows.first().getByRole('link').first().textContent()) ?? '';
  const word = headline.split(' ').find((one) => one.length > 5) ?? headline;
  await page.getByLabel('Words or number').fill(word.toUpperCase());
  await page.getByLabel('Words or number').press('Enter');
  await expect(rows.filter({ hasText: headline })).toHaveCount(1);

  await page.getByLabel('Words or number').fill('nothing-is-called-like-this');
  await page.getByLabel('Words or number').press('Enter');
  await expect(page.getByText('Nothing fits.')).toBeVisible();
  await page.getByRole('link', { name: /Take away: “nothing/ }).click();
  await expect(rows).toHaveCount(many);
  await page.getByRole('link', { name: 'Take away: English' }).click();
  await expect(page.getByRole('link', { name: 'Take away: English' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Take away: Published' }).click();
  await expect(page.getByRole('list', { name: 'Asked for' })).toHaveCount(0);
});
