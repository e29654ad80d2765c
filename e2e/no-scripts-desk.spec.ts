import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { test as all, expect, type Newsroom, type PersonName, signIn, withoutScripts } from './newsroom.ts';
import { lookInto } from './records.ts';
import { saveShown } from './saving.ts';

type Fixtures = {
  /** The page of somebody signed in, in a browser without scripts. */
  readonly plain: (person: PersonName) => Promise<Page>;
};
const test = all.extend<Fixtures>({
  plain: async ({ browser, newsroom }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await withoutScripts(browser, newsroom.url);
      contexts.push(context);
      return signIn(await context.newPage(), person);
    });
    for (const context of contexts) await context.close();
  },
});

const english = (page: Page) => page.getByRole('region', { name: 'English' });

test('without scripts a release is written, reviewed, published and withdrawn', async ({ plain, reader }) => {
  const writer = await plain('writer');
  await writer.getByRole('link', { name: 'New release' }).first().click();
  const start = writer.getByRole('form', { name: 'New release' });
  await start.getByLabel('Headline in Azerbaijani').fill('Körpü');
  for (const language of ['Azerbaijani', 'English', 'Russian', 'Arabic'])
    await start.getByLabel(language, { exact: true }).uncheck();
  await start.getByRole('button', { name: 'Start writing' }).click();
  await expect(writer.getByText('Choose at least one language.').first()).toBeVisible();
  await expect(start.getByLabel('Headline in Azerbaijani')).toHaveValue('Körpü');
  await start.getByLabel('English', { exact: true }).check();
  await start.getByRole('button', { name: 'Start writing' }).click();
  await writer.waitForURL(/\/edit/);
  const release = new URL(writer.url()).pathname.replace(/\/edit$/, '');

  const text = english(writer).getByLabel('Text', { exact: true });
  await english(writer).getByLabel('Headline').fill('The bridge of the plain page opens');
  await text.fill('The bridge opened today.\n\nIt has “two” lanes & a path.');
  await english(writer).getByLabel('Address').fill('Not An Address');
  await writer.getByRole('button', { name: 'Save', exact: true }).click();
  const address = english(writer).getByLabel('Address');
  await expect(address).toHaveAccessibleDescription(/Use small letters/);
  await expect(address).toHaveValue('Not An Address');
  await expect(text).toHaveValue('The bridge opened today.\n\nIt has “two” lanes & a path.');
  await address.fill('');
  await writer.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(writer.getByText('Saved.')).toBeVisible();
  await writer.getByRole('button', { name: 'Save and check' }).click();
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer.getByText('In review').first()).toBeVisible();

  const editor = await plain('editor');
  await editor.goto(`${release}/review`);
  await editor.getByRole('button', { name: 'Approve exactly this text' }).click();
  await editor.getByText('Schedule it', { exact: true }).first().click();
  await editor.getByLabel('Appears at').fill('2020-01-01T09:00');
  await editor.getByRole('button', { name: 'Schedule it' }).click();
  await expect(editor.getByLabel('Appears at')).toHaveAccessibleDescription(/This time is past/);
  await expect(editor.getByLabel('Appears at')).toHaveValue('2020-01-01T09:00');
  await editor.getByRole('button', { name: 'Publish now' }).click();
  await editor.goto(release);
  const path = (await editor.locator('ul.addresses a').first().getAttribute('href')) ?? '';
  expect((await reader.goto(path))?.status()).toBe(200);
  await expect(reader.getByRole('main')).toContainText('It has “two” lanes & a path.');

  await editor.getByText('Withdraw it', { exact: true }).click();
  const form = editor.getByRole('form', { name: 'Withdraw' });
  await form.getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(form.getByLabel('Public reason in English')).toHaveAccessibleDescription(/./);
  await form.getByLabel('Public reason in English').fill('The bridge is closed.');
  await form.getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(editor.getByText('Withdrawn').first()).toBeVisible();
  await reader.goto(path);
  await expect(reader.getByRole('main')).toContainText('The bridge is closed.');
});

test('without scripts an admin changes roles, a section and a contact', async ({ plain, newsroom }) => {
  const admin = await plain('admin');
  await admin.goto('/desk/people');
  const person = admin.getByRole('article').filter({ hasText: 'selma@example.org' });
  await person.getByText('Roles: Selma Second').click();
  await person.getByLabel('Writer').check();
  await person.getByRole('button', { name: 'Change roles' }).click();
  await expect(admin.getByText('The roles were changed.')).toBeVisible();
  expect(rolesOf(newsroom, 'selma@example.org')).toEqual(['editor', 'writer']);
  await person.getByText('Roles: Selma Second').click();
  await person.getByLabel('Writer').uncheck();
  await person.getByRole('button', { name: 'Change roles' }).click();
  expect(rolesOf(newsroom, 'selma@example.org')).toEqual(['editor']);

  await person.getByText('One-time link: Selma Second').click();
  await person.getByRole('button', { name: 'Make a one-time link' }).click();
  await expect(person.getByLabel('One-time link', { exact: true })).toHaveValue(/\/link\/[\w-]{43}$/);

  for (const thing of ['section', 'contact']) {
    await admin.goto(`/desk/${thing}s`);
    const form = admin.getByRole('form', { name: new RegExp(`^Add a .*${thing}`) });
    await form.getByLabel('Key').fill('Not A Key');
    await form.getByLabel(/^Name.*Azerbaijani/).fill('Yeni');
    await form.getByRole('button', { name: 'Preview' }).click();
    await expect(form.getByLabel('Key')).toHaveAccessibleDescription(/Use small letters/);
    await expect(form.getByLabel('Key')).toHaveValue('Not A Key');
    await expect(form.getByLabel(/^Name.*Azerbaijani/)).toHaveValue('Yeni');
    await form.getByLabel('Key').fill('plain-key');
    if (thing === 'contact') await form.getByLabel('E-mail address').fill('plain@example.org');
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByRole('button', { name: 'Add it' }).click();
    const card = admin.getByRole('region', { name: 'plain-key' });
    await expect(card.getByRole('heading')).toContainText('Yeni');
    await card.getByText(`Remove this ${thing}`).click();
    await card
      .getByRole('button', { name: /^Preview plain-key/ })
      .last()
      .click();
    await card.getByRole('button', { name: /^Remove/ }).click();
    await expect(card).toHaveCount(0);
  }
});

test('without scripts each tab shows and saves its own change of the settings, and none that is old', async ({
  newsroom,
  plain,
}) => {
  const [one, other] = await tabsOf(await plain('admin'));
  const [ending, menu] = [form(one, 'End of a release'), form(other, 'New order')];
  const mark = ending.getByLabel('End mark, Azerbaijani');
  await one.goto('/desk/settings/ending');
  await mark.fill('SON');
  await ending.getByRole('button', { name: 'Preview' }).click();

  await other.goto('/desk/sections');
  await other.getByRole('button', { name: 'Move up Works' }).click();
  await expect(other.getByRole('status').last()).toHaveText('“Works” is now at place 1 of 5.');
  await expect(other.getByRole('button', { name: 'Move down Works' })).toBeFocused();
  await expect(shownIn(other).getByRole('region', { name: 'Now' })).toContainText('XəbərlərTikinti');
  await expect(shownIn(other).getByRole('region', { name: 'After' })).toContainText('TikintiXəbərlər');

  await shownIn(one).getByRole('link', { name: 'Now' }).click();
  await expect(shownIn(one).getByRole('article')).toContainText('###');
  await shownIn(one).getByRole('link', { name: 'After' }).click();
  await expect(shownIn(one).getByRole('article')).toContainText('SON');
  await ending.getByRole('button', { name: 'Save the end of a release' }).click();
  await expect(one.getByText('Saved. Readers see it.')).toBeVisible();

  await one.goto('/desk/sections');
  await one.getByRole('button', { name: 'Move up Consultations' }).click();
  await form(one, 'New order').getByRole('button', { name: 'Keep this order' }).click();
  await expect(form(one, 'New order')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Keep this order' }).click();
  await expect(other.getByText('Somebody changed this meanwhile, so nothing was saved.')).toBeVisible();
  await other.getByRole('link', { name: 'Leave it as it was' }).click();
  await other.getByRole('button', { name: 'Move down Consultations' }).click();
  await menu.getByRole('button', { name: 'Keep this order' }).click();
  await expect(other.getByText('Saved. Readers see it.')).toBeVisible();

  await one.goto('/desk/settings/safety');
  const security = form(one, 'Security contact');
  await security.getByLabel(/^E-mail address/).fill('security@example.org');
  await security.getByLabel(/^It holds until/).fill(`${new Date().getUTCFullYear() + 1}-01-01`);
  await security.getByRole('button', { name: 'Preview' }).click();
  const file = await shownIn(one).getByRole('region', { name: 'After' }).locator('pre').textContent();
  await security.getByRole('button', { name: 'Save the security contact' }).click();
  await expect(one.getByText('Saved. Readers see it.')).toBeVisible();
  expect(await (await fetch(`${newsroom.url}/.well-known/security.txt`)).text()).toBe(file);

  await security.getByLabel(/^E-mail address/).fill('');
  await security.getByLabel(/^It holds until/).fill('');
  await saveShown(security, 'Save the security contact');
  await one.goto('/desk/settings/ending');
  await mark.fill('');
  await saveShown(ending, 'Save the end of a release');
});

async function tabsOf(one: Page): Promise<readonly [Page, Page]> {
  return [one, await one.context().newPage()];
}

function form(page: Page, name: string) {
  return page.getByRole('form', { name });
}

function shownIn(page: Page) {
  return page.frameLocator('iframe[title="What readers would see"]');
}

test('without scripts an ended session loses no word', async ({ plain }) => {
  const writer = await plain('writer');
  await writer.goto('/desk/releases/new');
  const start = writer.getByRole('form', { name: 'New release' });
  await start.getByLabel('Headline in Azerbaijani').fill('Uzun “yazı” & daha çox');
  const context = writer.context();
  await context.clearCookies();
  await start.getByRole('button', { name: 'Start writing' }).click();
  await expect(writer.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    writer.getByRole('link', { name: 'Sign in in a new tab' }).click(),
  ]);
  await signIn(tab, 'writer');
  await writer.getByRole('button', { name: 'Send it again' }).click();
  await writer.waitForURL(/\/edit/);
  await expect(writer.getByRole('region', { name: 'Azerbaijani' }).getByLabel('Headline')).toHaveValue(
    'Uzun “yazı” & daha çox',
  );
  await writer.goto('/desk/people');
  await expect(writer.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing here that you may see',
  );
});

function rolesOf({ dataFolder }: Newsroom, email: string): readonly string[] {
  return lookInto(dataFolder, (store) =>
    store
      .prepare<[string], { role: string }>(
        'SELECT role FROM person_roles JOIN people ON people.id = person_id WHERE email = ? ORDER BY role',
      )
      .all(email)
      .map(({ role }) => role),
  );
}

test('a page that fails says so without scripts, with the reference that the operator’s log has', async ({
  newsroom,
  plain,
}) => {
  const editor = await plain('editor');
  const store = new Database(join(newsroom.dataFolder, 'editorial.db'));
  store.exec("INSERT INTO templates (name, kind, content) VALUES ('Broken', 'speech', 'no content at all')");
  const answer = await editor.goto('/desk/templates');
  store.exec("DELETE FROM templates WHERE name = 'Broken'");
  store.close();
  expect(answer?.status()).toBe(500);
  await expect(editor.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible();
  await expect(editor.getByText(/give the operator this reference: \w+/)).toBeVisible();
});
