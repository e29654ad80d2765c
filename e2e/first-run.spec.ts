import type { Browser, Page } from '@playwright/test';
import { expect, type Newsroom, PASSWORD, startNewsroom, test, withoutScripts } from './newsroom.ts';
import { until } from './process.ts';
import { saveShown } from './saving.ts';

/** From an empty newsroom to its first release, by people whose browsers run no scripts. */
let newsroom: Newsroom;
test.beforeAll(async () => {
  newsroom = await startNewsroom({ NEWSROOM_DEMO: 'off' });
});
test.afterAll(() => newsroom.stop());

test('the first person makes the newsroom their own, and its first release goes out', async ({ browser }) => {
  test.setTimeout(180_000);
  const first = await openPage(browser);
  const reader = await openPage(browser);
  await comeInFirst(first);
  const steps = first.getByRole('region', { name: 'First steps' });
  await expect(steps).toContainText('1 of 7 done');

  await steps.getByRole('link', { name: 'Say who speaks here' }).click();
  await nameInstitution(first, reader);
  await nextStep(first, 'Choose the languages and the time zone');
  await addLanguage(first);
  await nextStep(first, 'Name the sections');
  const news = first.getByRole('form', { name: 'Rename news' });
  await news.getByText('Rename', { exact: true }).click();
  await news.getByLabel('Name, Azerbaijani').fill('Xəbərlər');
  await saveShown(news, /^Save/);
  await nextStep(first, 'Add a press contact');
  await addContact(first);
  await nextStep(first, 'Write the boilerplate');
  await writeEnding(first);
  await nextStep(first, 'Invite the others');
  const second = await openPage(browser);
  await inviteEditor(first, second);
  await first.goto('/desk');
  await expect(steps).toContainText('6 of 7 done');

  const path = await publishTogether(first, second);
  await reader.goto(path);
  const page = reader.getByRole('main');
  await expect(page).toContainText('The bridge opened today.');
  await expect(page).toContainText('SON');
  await expect(page).toContainText('Nazirlik suya baxır.');
  await expect(page).toContainText('press@example.org');
  await changeDateStyle(first, reader, path);
  await first.goto('/desk');
  await expect(steps).toHaveCount(0);
});

test('the list can be put away and brought back', async ({ browser }) => {
  // Its own newsroom: the steps of the other are done.
  const other = await startNewsroom({ NEWSROOM_DEMO: 'off' });
  const page = await openPage(browser, other);
  await comeInFirst(page, other);
  await page.getByRole('button', { name: 'Put this list away' }).click();
  await expect(page.getByText('Put away. The settings bring it back.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'First steps' })).toHaveCount(0);
  await page.goto('/desk/settings');
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible();
  await other.stop();
});

async function openPage(browser: Browser, of = newsroom): Promise<Page> {
  return (await withoutScripts(browser, of.url)).newPage();
}

/** By the link on the console, which leads to a form that asks who one is. */
async function comeInFirst(page: Page, of = newsroom): Promise<void> {
  const link = () => /\/link\/[\w-]{43}/.exec(of.said())?.[0];
  await until(() => link() !== undefined, 'the console tells the link of the first person');
  await page.goto(link() ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to your newsroom' })).toBeVisible();
  await page.getByLabel('Your name').fill('Farid First');
  await page.getByLabel('Your e-mail address').fill('farid@example.org');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Open the newsroom' }).click();
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/characters/);
  await expect(page.getByLabel('Your name')).toHaveValue('Farid First');
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Open the newsroom' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  await expect(page.getByText('Farid First')).toBeVisible();
}

async function nextStep(page: Page, name: string): Promise<void> {
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await page.goto('/desk');
  await page.getByRole('region', { name: 'First steps' }).getByRole('link', { name }).click();
}

async function nameInstitution(page: Page, reader: Page): Promise<void> {
  await page.getByLabel('Name, English').fill('Ministry of Water');
  await page.getByLabel('Motto, English').fill('Water first.');
  await page.getByLabel('Colour', { exact: true }).fill('blue');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByLabel('Colour', { exact: true })).toHaveAccessibleDescription(/six digits/);
  await page.getByLabel('Colour', { exact: true }).fill('#7a1f2b');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  const frame = page.frameLocator('iframe[title="What readers would see"]');
  await expect(frame.getByRole('banner')).toContainText('Ministry of Water');
  await expect(frame.getByRole('banner')).toContainText('Water first.');
  await reader.goto('/en');
  await expect(reader.getByRole('banner')).toContainText('Our institution');
  await page.getByRole('button', { name: 'Save the institution' }).click();
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible();
  await reader.goto('/en');
  await expect(reader.getByRole('banner')).toContainText('Water first.');
}

const IN_FIGURES = /^\d\d\.\d\d\.\d{4} \d\d:\d\d\sUTC\+4$/;
const IN_WORDS = /^\d{1,2} [a-zıəöü]+ \d{4} \d\d:\d\d\sUTC\+4$/;

/** The page of a release and the list change with it at once; what programs read stays as it was. */
async function changeDateStyle(admin: Page, reader: Page, path: string): Promise<void> {
  const datesRead = async (style: RegExp) => {
    for (const at of [path, '/az/news']) {
      await reader.goto(at);
      await expect(reader.getByRole('main').getByRole('time').first()).toHaveText(style);
    }
  };
  const fed = async () => {
    const answers = ['/az/feed.atom', '/az/feed.rss', '/az/feed.json', `${path}.json`];
    return Promise.all(answers.map(async (at) => (await fetch(newsroom.url + at)).text()));
  };
  const before = await fed();
  await datesRead(IN_FIGURES);
  await admin.goto('/desk/settings/languages');
  await admin.getByLabel('In words').first().check();
  await saveShown(admin.getByRole('form', { name: 'Time' }), 'Save time zone and date style');
  await expect(admin.getByText('Saved. Readers see it.')).toBeVisible();
  await datesRead(IN_WORDS);
  expect(await fed()).toEqual(before);
}

async function addLanguage(page: Page): Promise<void> {
  const add = page.getByRole('form', { name: 'Add a language' });
  await add.getByText('Add a language').click();
  await add.getByLabel('Language tag').fill('az');
  await add.getByRole('button', { name: 'Preview' }).click();
  await expect(add.getByLabel('Name of the institution in this language')).toHaveAccessibleDescription(
    /name/,
  );
  await add.getByLabel('Name of the institution in this language').fill('Su Nazirliyi');
  await saveShown(add, 'Add it');
  await page.getByRole('button', { name: 'Move up Azerbaijani' }).click();
  await expect(page.getByText('“Azerbaijani” is now at place 1 of 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep this order' }).click();
  await expect(page.getByRole('form', { name: 'New order' })).toHaveCount(0);
  const main = page.getByRole('form', { name: 'Main language: Azerbaijani' });
  await main.getByText('Make it the main language').click();
  await saveShown(main, 'Make it the main language Azerbaijani');
  await page.getByLabel('Time zone').fill('Asia/Baku');
  await page.getByLabel('In figures').check();
  await page.getByRole('form', { name: 'Time' }).getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="What readers would see"]');
  await expect(frame.getByRole('time').first()).toHaveText(IN_FIGURES);
  await expect(page.getByLabel('In figures')).toBeChecked();
  await page.getByRole('button', { name: 'Save time zone and date style' }).click();
}

async function addContact(page: Page): Promise<void> {
  const add = page.getByRole('form', { name: 'Add a press contact' });
  await add.getByLabel('Key').fill('press');
  await add.getByLabel('Name, Azerbaijani').fill('Mətbuat xidməti');
  await add.getByLabel('E-mail address').fill('press@example.org');
  await saveShown(add, 'Add it');
}

async function writeEnding(page: Page): Promise<void> {
  await page.getByLabel('End mark, Azerbaijani').fill('SON');
  await page.getByLabel('Boilerplate, Azerbaijani').fill('Nazirlik suya baxır.');
  await page.getByLabel('Boilerplate, English').fill('The ministry looks after water.');
  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="What readers would see"]');
  await expect(frame.getByRole('article')).toContainText('SON');
  await expect(frame.getByRole('article')).toContainText('Nazirlik suya baxır.');
  await page.getByRole('button', { name: 'Save the end of a release' }).click();
}

async function inviteEditor(admin: Page, editor: Page): Promise<void> {
  const invite = admin.getByRole('form', { name: 'Invite somebody' });
  await invite.getByLabel('Name').fill('Edna Editor');
  await invite.getByLabel('E-mail').fill('edna@example.org');
  await invite.getByLabel('Editor').check();
  await invite.getByRole('button', { name: 'Invite', exact: true }).click();
  await editor.goto(await invite.getByLabel('One-time link').inputValue());
  await editor.getByLabel('New password').fill(PASSWORD);
  await editor.getByRole('button', { name: /sign in/i }).click();
  await expect(editor.getByText('Edna Editor')).toBeVisible();
}

/** One writes, the other approves and publishes; answers where readers find it. */
async function publishTogether(writer: Page, editor: Page): Promise<string> {
  await writer.getByRole('link', { name: 'Publish the first release' }).click();
  const start = writer.getByRole('form', { name: 'New release' });
  await start.getByLabel('Headline in Azerbaijani').fill('The first bridge');
  await start.getByLabel('English', { exact: true }).uncheck();
  await start.getByRole('button', { name: 'Start writing' }).click();
  await writer.waitForURL(/\/edit/);
  const release = new URL(writer.url()).pathname.replace(/\/edit$/, '');
  const text = writer.getByRole('region', { name: 'Azerbaijani' }).getByLabel('Text', { exact: true });
  await text.fill('The bridge opened today.');
  await writer.getByRole('button', { name: 'Save and check' }).click();
  await writer.getByRole('button', { name: 'Submit for review' }).click();
  await expect(writer.getByText('In review').first()).toBeVisible();
  await editor.goto(`${release}/review`);
  await editor.getByRole('button', { name: 'Approve exactly this text' }).click();
  await editor.getByRole('button', { name: 'Publish now' }).click();
  await editor.goto(release);
  return (await editor.locator('ul.addresses a').first().getAttribute('href')) ?? '';
}
