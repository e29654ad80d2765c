import type { Browser, BrowserContext, Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expect, type Newsroom, PASSWORD, test, withoutScripts } from './newsroom.ts';

/** Somebody of their own for these journeys: everybody else signs in with the password alone. */
const TARA = { name: 'Tara Two', email: 'tara@example.org' };
const STEP_MS = 30_000;

test.describe.configure({ mode: 'serial' });

let secret = '';
let recoveryCode = '';
/** The step of the newest code that was taken: the next one has to be newer. */
let usedStep = 0;

test.beforeAll(async ({ newsroom }) => {
  await newsroom.command(
    ['person', 'add', '--email', TARA.email, '--name', TARA.name, '--roles', 'writer', '--password-stdin'],
    PASSWORD,
  );
});
test.afterAll(({ newsroom }) => newsroom.command(['person', 'suspend', '--email', TARA.email]));

/** A code that was not used: of this step, or of the next one, which counts as well. */
function freshCode(): string {
  usedStep = Math.max(usedStep + 1, Math.floor(Date.now() / STEP_MS));
  return generateSync({ secret, epoch: (usedStep * STEP_MS) / 1000 });
}

async function givePassword(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(TARA.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function fresh(browser: Browser, newsroom: Newsroom): Promise<[BrowserContext, Page]> {
  const context = await withoutScripts(browser, newsroom.url);
  return [context, await context.newPage()];
}

/** The key that is to be typed, without its spaces. */
const keyOn = async (page: Page) =>
  ((await page.getByRole('code').textContent()) ?? '').replaceAll(/\s/g, '');

const isAtDesk = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

test('sets an authenticator app up without scripts, and gets recovery codes', async ({
  browser,
  newsroom,
}) => {
  const [context, page] = await fresh(browser, newsroom);
  await givePassword(page);
  await isAtDesk(page);
  await page.getByRole('link', { name: 'Your account' }).click();
  await page.getByRole('link', { name: 'Set up a second factor' }).click();
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await expect(page.getByRole('img', { name: 'Square for the camera' })).toBeVisible();
  secret = await keyOn(page);

  await page.getByLabel('Code that the app shows now').fill('000000');
  await page.getByRole('button', { name: 'Use this app' }).click();
  await expect(page.getByText('This is not the code').first()).toBeVisible();
  expect(await keyOn(page)).toBe(secret);

  await page.getByLabel('Code that the app shows now').fill(freshCode());
  await page.getByRole('button', { name: 'Use this app' }).click();
  await expect(page.getByText('Your app is set up.')).toBeVisible();
  await page.getByRole('button', { name: 'Make recovery codes' }).click();
  await expect(page.getByRole('code')).toHaveCount(10);
  recoveryCode = (await page.getByRole('code').first().textContent()) ?? '';
  await page.goto('/desk/account/second-factor');
  await expect(page.getByText('10 recovery codes left.')).toBeVisible();
  await expect(page.getByText(recoveryCode)).toHaveCount(0);
  await context.close();
});

test('signs in without scripts in two steps, and is asked for the code again', async ({
  browser,
  newsroom,
}) => {
  const [context, page] = await fresh(browser, newsroom);
  await page.goto('/desk/releases/new');
  await page.getByLabel('E-mail').fill(TARA.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second factor' })).toBeVisible();
  // Half a proof opens nothing.
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.goto('/sign-in/code?back=%2Fdesk%2Freleases%2Fnew');
  await page.getByLabel('Code of your authenticator app').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This code does not fit').first()).toBeVisible();
  const code = freshCode();
  await page.getByLabel('Code of your authenticator app').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New release' })).toBeVisible();

  await page.goto('/sign-in?again=1&back=%2Fdesk%2Faccount');
  await expect(page.getByLabel('Password')).toHaveCount(0);
  await page.getByLabel('Code of your authenticator app').fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('was used before').first()).toBeVisible();
  await page.getByText('Use a recovery code').click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCode);
  await page.getByRole('button', { name: 'Use this code' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await context.close();
});

test('a recovery code works once, and a half proof of another browser not at all', async ({
  browser,
  newsroom,
}) => {
  const [context, page] = await fresh(browser, newsroom);
  await givePassword(page);
  await page.getByText('Use a recovery code').click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCode);
  await page.getByRole('button', { name: 'Use this code' }).click();
  await expect(page.getByText('This code does not fit').first()).toBeVisible();

  const other = await browser.newContext({
    baseURL: newsroom.url,
    javaScriptEnabled: false,
    userAgent: 'Another browser',
    storageState: await context.storageState(),
  });
  const stolen = await other.newPage();
  await stolen.goto('/sign-in/code');
  await expect(stolen.getByText('Begin again.')).toBeVisible();
  await expect(stolen.getByLabel('E-mail')).toBeVisible();
  await other.close();
  await context.close();
});
