import type { Browser, Page } from '@playwright/test';
import { startProvider, type TestProvider } from '../auth/testing-provider.ts';
import { accessFaults, scrollsSideways } from './access.ts';
import {
  test as base,
  expect,
  type Newsroom,
  PASSWORD,
  PEOPLE,
  startNewsroom,
  withoutScripts,
} from './newsroom.ts';
import { freePort } from './process.ts';

/**
 * Single sign-on at a real OpenID provider, in a newsroom that wants nothing else but for one emergency account.
 * The provider signs on whom it is told to, and signs out as providers do: by telling the newsroom behind the
 * browser's back.
 */
const NORA = { name: 'Nora North', email: 'nora@example.org' };

type Signed = { readonly newsroom: Newsroom; readonly provider: TestProvider };
const test = base.extend<object, { signed: Signed }>({
  signed: [
    // biome-ignore lint/correctness/noEmptyPattern: no other fixture is wanted here
    async ({}, use) => {
      // The provider has to know where the newsroom will be, and the newsroom where the provider is.
      const port = String(await freePort());
      const provider = await startProvider(`http://localhost:${port}`);
      const newsroom = await startNewsroom({ PORT: port, ...settingsOf(provider) });
      await use({ newsroom, provider });
      await newsroom.stop();
      await provider.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

function settingsOf({ settings: { issuer, clientId, clientSecret, name } }: TestProvider) {
  return {
    OIDC_PROVIDERS: 'staff',
    OIDC_STAFF_ISSUER: issuer,
    OIDC_STAFF_CLIENT_ID: clientId,
    OIDC_STAFF_CLIENT_SECRET: clientSecret,
    OIDC_STAFF_NAME: name,
    OIDC_STAFF_ROLES_CLAIM: 'groups',
    OIDC_STAFF_ROLES: 'press=writer,desk=editor,heads=admin',
    OIDC_ONLY: 'on',
    OIDC_BREAK_GLASS: PEOPLE.admin.email,
  };
}

test.describe.configure({ mode: 'serial' });

const BUTTON = { name: 'Continue with the staff sign-on' };

async function open(
  browser: Browser,
  { newsroom: { url } }: Signed,
  path: string,
  scripts = false,
): Promise<Page> {
  const context = scripts ? await browser.newContext({ baseURL: url }) : await withoutScripts(browser, url);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const isAtDesk = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
const rolesOn = (page: Page) => page.locator('.desk-who');

test('an invited person comes in by the sign-on, with the role that it gives', async ({
  browser,
  signed,
}) => {
  const { newsroom, provider } = signed;
  const { name, email } = NORA;
  const added = await newsroom.command([
    'person',
    'add',
    '--email',
    email,
    '--name',
    name,
    '--roles',
    'writer',
    '--json',
  ]);
  const { link }: { link: string } = JSON.parse(added);
  provider.next.subject = 'nora';
  provider.next.claims = { groups: ['desk'] };
  const page = await open(browser, signed, link);
  await page.getByRole('button', BUTTON).click();
  await isAtDesk(page);
  await expect(rolesOn(page)).toContainText('Nora North');
  await expect(rolesOn(page)).toContainText('Editor');
  await page.getByRole('link', { name: 'Your account' }).click();
  await expect(page.getByRole('list', { name: 'Single sign-on' })).toContainText('Linked');
  await page.context().close();
});

test('another role counts from the next sign-in, and the way back stays in this newsroom', async ({
  browser,
  signed,
}) => {
  signed.provider.next.claims = { groups: ['press'] };
  const page = await open(browser, signed, '/sign-in?back=https://evil.example/desk', true);
  expect(await accessFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('button', BUTTON).click();
  await isAtDesk(page);
  await expect(rolesOn(page)).toContainText('Writer');
  await page.context().close();
});

test('who signs out at the provider is signed out here', async ({ browser, signed }) => {
  const page = await open(browser, signed, '/sign-in?back=/desk/account');
  await page.getByRole('button', BUTTON).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
  await page.goto(`${signed.provider.settings.issuer}/session/end`);
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByText('Sign-out Success')).toBeVisible();
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.context().close();
});

test('who signs out here is asked whether to sign out at the provider too, and comes back', async ({
  browser,
  signed,
}) => {
  const page = await open(browser, signed, '/sign-in');
  await page.getByRole('button', BUTTON).click();
  await isAtDesk(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  // An address that somebody made up says nothing.
  await page.goto('/sign-in/out?state=made-up');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('You are signed out')).toHaveCount(0);
  await page.goto('/sign-in?done=sign_out&from=staff');
  await page.getByRole('button', { name: 'Sign out at the staff sign-on too' }).click();
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByText('your sign-on was asked to sign you out too')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(signed.newsroom.url);
  await page.context().close();
});

test('whom the newsroom does not know is told so', async ({ browser, signed }) => {
  signed.provider.next.subject = 'stranger';
  const page = await open(browser, signed, '/sign-in');
  await page.getByRole('button', BUTTON).click();
  await expect(page.getByText('You are known there, but not in this newsroom.')).toBeVisible();
  signed.provider.next.subject = 'nora';
  await page.context().close();
});

test('a password lets in only the emergency account', async ({ browser, signed }) => {
  const page = await open(browser, signed, '/sign-in');
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Emergency accounts' }).click();
  const enter = async (email: string) => {
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  await enter(PEOPLE.writer.email);
  await expect(page.getByText('The e-mail address and the password do not fit.').first()).toBeVisible();
  await enter(PEOPLE.admin.email);
  await isAtDesk(page);
  // Nora’s sign-on is hers: nobody links it to another account.
  await page.getByRole('link', { name: 'Your account' }).click();
  await page.getByRole('button', BUTTON).click();
  await expect(page.getByText('This sign-on is linked to another account')).toBeVisible();
  await page.getByRole('link', { name: 'Your account' }).click();
  await expect(page.getByRole('list', { name: 'Single sign-on' })).toContainText('Not linked');
  // Their own they may link, and come in by it from then on.
  signed.provider.next.subject = 'head';
  signed.provider.next.claims = { groups: ['heads'] };
  await page.context().clearCookies({ name: /^_session/ }); // else the provider goes on with Nora
  await page.getByRole('button', BUTTON).click();
  await expect(page.getByText('Linked. From now on you can come in by it.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Single sign-on' })).toContainText('Linked');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', BUTTON).click();
  await isAtDesk(page);
  await expect(rolesOn(page)).toContainText(PEOPLE.admin.name);
  signed.provider.next.subject = 'nora';
  signed.provider.next.claims = { groups: ['press'] };
  await page.context().close();
});

test('a passkey is the second factor of a sign-on, and alone lets nobody in', async ({ browser, signed }) => {
  const page = await open(browser, signed, '/sign-in?back=/desk/account/second-factor', true);
  await withDevice(page);
  await page.getByRole('button', BUTTON).click();
  await page.getByLabel('Name of the new passkey').fill('Laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('article', { name: 'Laptop' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Emergency accounts' }).click();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText('This passkey lets nobody in here.').first()).toBeVisible();
  await page.getByRole('button', BUTTON).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second factor' })).toBeVisible();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await isAtDesk(page);
  await page.context().close();
});

/** A device that makes passkeys, and that its owner unlocks each time. */
async function withDevice(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('an admin unlinks somebody, and suspends them', async ({ browser, signed }) => {
  const { newsroom } = signed;
  const page = await open(browser, signed, '/sign-in?way=password&back=/desk/people');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(PEOPLE.admin.email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const card = page.getByRole('article', { name: 'Nora North' });
  await card.getByText('Single sign-on: Nora North').click();
  await card.getByRole('button', { name: 'Unlink the single sign-on' }).click();
  await expect(page.getByText('Unlinked.')).toBeVisible();
  await page.context().close();

  const { issuer } = signed.provider.settings;
  const identity = ['--email', NORA.email, '--issuer', issuer, '--subject', 'nora'];
  await newsroom.command(['person', 'link-sign-on', ...identity]);
  await newsroom.command(['person', 'suspend', '--email', NORA.email]);
  const other = await open(browser, signed, '/sign-in');
  await other.getByRole('button', BUTTON).click();
  await expect(other.getByText('You are known there, but not in this newsroom.')).toBeVisible();
  await other.context().close();
});
