import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { ofEdition, startDraft } from './deeds.ts';
import { knownEditions } from './known.ts';
import { expect, type Newsroom, PASSWORD, PEOPLE, signIn, test } from './newsroom.ts';
import { send } from './post.ts';
import { accepted, type Hand, invited, setRoles, signedIn } from './staff.ts';

let admin: Hand;
test.beforeAll(async ({ newsroom }) => {
  admin = await signedIn(newsroom.url, PEOPLE.admin.email);
});

const LINK_USED = 'This link was used, has expired, or was replaced by a newer one. Ask for a new one.';

/** Somebody new, signed in, with a browser of their own. */
async function newcomer(
  browser: Browser,
  { url }: Newsroom,
  name: string,
  roles: string,
): Promise<{ readonly hand: Hand; readonly email: string; readonly page: Page }> {
  const email = `${name.toLowerCase()}@example.org`;
  const hand = await accepted(url, await invited(admin, { name, email, roles }));
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([cookieOf(hand, url)]);
  return { hand, email, page: await context.newPage() };
}

function cookieOf({ headers }: Hand, url: string): Parameters<BrowserContext['addCookies']>[0][number] {
  const [name = '', value = ''] = (headers.cookie ?? '').split('=');
  return { name, value, url };
}

test('a role taken away bites on the next click and the next save, and one given helps after a new sign-in', async ({
  as,
  browser,
  newsroom,
}) => {
  const rita = await newcomer(browser, newsroom, 'Rita', 'writer');
  const draft = await startDraft(newsroom, rita.hand, { headline: 'Rita writes', body: 'Words.' });
  const { page } = rita;
  await page.goto(`/desk/releases/${draft.release}/edit`);
  const text = page.getByRole('region', { name: 'English' }).getByLabel('Text', { exact: true });
  await text.fill('Words that were typed before the role went.');

  const desk = await as('admin');
  await desk.goto('/desk/people');
  const card = desk.getByRole('article').filter({ hasText: rita.email });
  await card.getByText('Roles: Rita').click();
  await card.getByLabel('Writer').uncheck();
  await card.getByRole('button', { name: 'Change roles' }).click();
  await expect(desk.getByText('The roles were changed.')).toBeVisible();
  await expect(card).toContainText('No roles');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('There is no such release, or you may not see it.').first()).toBeVisible();
  await expect(text).toHaveText('Words that were typed before the role went.');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Releases', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here that you may see');

  await setRoles(newsroom, admin, rita.email, 'editor');
  // The page looks by itself whether somebody is still signed in, and may be on its way already.
  await expect(async () => {
    await page.goto('/desk');
    await expect(page.getByLabel('E-mail')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByLabel('E-mail').fill(rita.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');
  await page.goto(`/desk/releases/${knownEditions(newsroom.dataFolder).in_review.release}/review`);
  await expect(page.getByRole('button', { name: 'Approve exactly this text' })).toBeVisible();
  await page.context().close();
});

test('a suspended person is out at the next click and the next save, and cannot come back', async ({
  browser,
  newsroom,
}) => {
  const susi = await newcomer(browser, newsroom, 'Susi', 'writer');
  const draft = await startDraft(newsroom, susi.hand, { headline: 'Susi writes', body: 'Words.' });
  const { page } = susi;
  const open = await page.context().newPage();
  await open.goto('/desk/releases');
  await page.goto(`/desk/releases/${draft.release}/edit`);
  const text = page.getByRole('region', { name: 'English' }).getByLabel('Text', { exact: true });
  await text.fill('Words that were typed before.');
  await newsroom.command(['person', 'suspend', '--email', susi.email]);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('You are signed out.').first()).toBeVisible();
  await expect(text).toHaveText('Words that were typed before.');
  await open.getByRole('link', { name: 'My work' }).click();
  await expect(open.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await open.getByLabel('E-mail').fill(susi.email);
  await open.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await open.getByRole('button', { name: 'Sign in' }).click();
  await expect(open.getByText(/The e-mail address and the password do not fit/).first()).toBeVisible();
  await expect(open.getByRole('textbox', { name: 'E-mail' })).toHaveValue(susi.email);
  const raw = await susi.hand.send('saveAction', {
    ...ofEdition(draft),
    baseRevisionId: String(draft.revision),
  });
  expect(raw.state?.code).toBe('signed_out');
  await page.context().close();
});

test('signing out ends the session for every tab and for a kept cookie', async ({ browser, newsroom }) => {
  const context = await browser.newContext({ baseURL: newsroom.url });
  const page = await signIn(await context.newPage(), 'second');
  const [cookie] = await context.cookies();
  const other = await context.newPage();
  await other.goto('/desk/releases');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await other.getByRole('link', { name: 'My work' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` };
  expect((await send(`${newsroom.url}/desk`, { headers })).headers.get('location')).toBe('/sign-in');
  await context.close();
});

test('a one-time link works once, when its button is pressed, and not for ever', async ({
  browser,
  newsroom,
}) => {
  const { url, dataFolder } = newsroom;
  const email = 'ines@example.org';
  const token = await invited(admin, { name: 'Ines Invited', email, roles: 'writer' });
  const path = `/link/${token}`;
  for (const method of ['GET', 'HEAD', 'GET']) expect((await send(url + path, { method })).status).toBe(200);

  const context = await browser.newContext({ baseURL: url });
  const [page, second] = [await context.newPage(), await context.newPage()];
  await second.goto(path);
  await page.goto(path);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/At least|Use at least/);
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My work');

  await second.getByLabel('New password').fill('another walk along another shore');
  await second.getByRole('button', { name: 'Set password and sign in' }).click();
  await expect(second.getByText(LINK_USED).first()).toBeVisible();
  await page.goto(path);
  await expect(page.getByText(LINK_USED)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await signedIn(url, email);

  const old = await invited(admin, { name: 'Olga Old', email: 'olga@example.org', roles: 'writer' });
  ageNewestLink(dataFolder);
  await page.goto(`/link/${old}`);
  await expect(page.getByText(LINK_USED)).toBeVisible();
  await expect(accepted(url, old)).rejects.toThrow(LINK_USED);
  await context.close();
});

/** Lets the newest link have been made two days ago. */
function ageNewestLink(dataFolder: string): void {
  const store = new Database(join(dataFolder, 'editorial.db'), { timeout: 10_000 });
  store.exec(`UPDATE sign_in_links SET expires_at = expires_at - 172800000
    WHERE created_at = (SELECT max(created_at) FROM sign_in_links)`);
  store.close();
}
