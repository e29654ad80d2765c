import { accessFaults } from './access.ts';
import { expect, PASSWORD, PEOPLE, startNewsroom, test } from './newsroom.ts';
import { handOf, signedIn } from './staff.ts';

test('an admin sees that mail does not go out and why, and has it tried again', async ({ browser }) => {
  test.setTimeout(180_000);
  // Nobody listens there.
  const newsroom = await startNewsroom({ SMTP_URL: 'smtp://127.0.0.1:9' });
  try {
    const admin = await signedIn(newsroom.url, PEOPLE.admin.email);
    await admin.send('invite', { name: 'Mia Mail', email: 'mia@example.org', roles: 'writer' });
    const context = await browser.newContext({ baseURL: newsroom.url });
    const page = await context.newPage();
    await page.goto('/sign-in?back=/desk/mail');
    await page.getByLabel('E-mail').fill(PEOPLE.admin.email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mail' })).toBeVisible();
    const row = page.getByRole('listitem').filter({ hasText: 'mia@example.org' });
    await expect(async () => {
      await page.reload();
      await expect(row).toContainText('ECONNREFUSED', { timeout: 1000 });
    }).toPass();
    await expect(row).toContainText('1 try');
    await expect(row).not.toContainText('/link/');
    expect(await accessFaults(page)).toEqual([]);
    await row.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.getByText('It is tried at once. Look again in a moment.')).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(row).toContainText('2 tries', { timeout: 1000 });
    }).toPass();
    expect((await handOf(newsroom.url).send('tryMailAgainAction', { mailId: 'all' })).state?.code).toBe(
      'signed_out',
    );
    await context.close();
  } finally {
    await newsroom.stop();
  }
});

test('where no mail server is set, the page says how to set one', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/desk/mail');
  await expect(page.getByText('This newsroom sends no mail.')).toBeVisible();
  await expect(page.getByText('SMTP_URL=')).toBeVisible();
});
