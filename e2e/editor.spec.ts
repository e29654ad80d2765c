import type { Page } from '@playwright/test';
import { accessFaults, scrollsSideways } from './access.ts';
import { expect, test } from './newsroom.ts';
import { saved } from './saving.ts';

const english = (page: Page) => page.getByRole('region', { name: 'English' });
const words = (page: Page) => english(page).getByRole('textbox', { name: 'Text', exact: true });

/** A new release in English, its editor there. */
async function begin(page: Page, headline: string): Promise<void> {
  await page.goto('/desk/releases/new');
  const start = page.getByRole('form', { name: 'New release' });
  for (const other of ['Azerbaijani', 'Russian', 'Arabic'])
    await start.getByLabel(other, { exact: true }).uncheck();
  await start.getByLabel(/^Headline in/).fill(headline);
  await start.getByRole('button', { name: 'Start writing' }).click();
  await page.waitForURL(/\/edit/);
  await expect(english(page).getByRole('toolbar')).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await saved(page, () => page.keyboard.press('Control+s'));
  await expect(english(page).getByRole('toolbar')).toBeVisible();
}

/** Puts HTML on the page's own clipboard event, as another program would. */
async function paste(page: Page, html: string): Promise<void> {
  await words(page).evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    clipboardData.setData('text/plain', 'plain');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

test('a release with headings, a list, a quotation, a link and a table is written by keyboard alone', async ({
  as,
}) => {
  const writer = await as('writer');
  const { keyboard } = writer;
  await begin(writer, 'The harbour opens to all');
  await words(writer).focus();
  await keyboard.type('The harbour opened today.');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+2');
  await keyboard.type('What is new');
  await keyboard.press('Enter');
  await keyboard.press('Control+Shift+8');
  await keyboard.type('Two piers');
  await keyboard.press('Enter');
  await keyboard.type('north');
  await keyboard.press('Control+]');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Open to all.');
  await keyboard.press('Control+Shift+b');
  await keyboard.press('ArrowDown');
  await keyboard.type('The minister');
  await keyboard.press('ArrowDown');
  // The browser tells the editor a moment later that the caret has left the quotation.
  const quotation = english(writer).getByRole('button', { name: 'Quotation' });
  await expect(quotation).toHaveAttribute('aria-pressed', 'false');
  await keyboard.press('Control+k');
  const dialog = writer.getByRole('dialog', { name: 'Link' });
  await expect(dialog.getByLabel('Address')).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog.getByLabel('Address')).toHaveAccessibleDescription(/Begin with https/);
  await keyboard.type('example.org/report');
  await keyboard.press('Tab');
  await keyboard.type('the annual report');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await keyboard.press('Enter');
  await keyboard.press('Alt+F10');
  await keyboard.press('End');
  await expect(english(writer).getByRole('button', { name: 'Keys of the editor' })).toBeFocused();
  for (let step = 0; step < 6; step += 1) await keyboard.press('ArrowLeft');
  await expect(english(writer).getByRole('button', { name: 'Table', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('Year');
  await keyboard.press('Tab');
  await keyboard.type('Ships');
  await keyboard.press('Escape');
  await keyboard.press('Tab');
  await expect(words(writer)).not.toBeFocused();
  await save(writer);
  const text = words(writer);
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('What is new');
  await expect(text.locator('li li')).toHaveText('north');
  await expect(text.locator('blockquote')).toHaveText('Open to all.The minister');
  await expect(text.getByRole('link', { name: 'the annual report' })).toHaveAttribute(
    'href',
    'https://example.org/report',
  );
  await expect(text.locator('th')).toHaveText(['Year', 'Ships']);
  await text.locator('th').first().click();
  await english(writer).getByRole('button', { name: 'Delete the table' }).press('Enter');
  await expect(text.locator('th')).toHaveCount(0);
  await expect(text).toBeFocused();
  await keyboard.press('Alt+F10');
  await expect(english(writer).getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('who is writing while the editor takes the place of the plain field goes on at the same place', async ({
  as,
}) => {
  const writer = await as('writer');
  await begin(writer, 'Written in between');
  await words(writer).fill('The first.\n\nThe second.');
  await save(writer);
  const arrived = Promise.withResolvers<void>();
  await writer.route(/\/_next\/static\/.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes('ProseMirror')) await arrived.promise;
    await route.fulfill({ response, body });
  });
  await writer.reload();
  const plain = english(writer).locator('textarea[name="texts.en.body"]');
  await plain.focus();
  await writer.keyboard.press('Control+Home');
  await writer.keyboard.press('End');
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
  const typing = writer.keyboard.type(letters, { delay: 5 });
  await expect(plain).toHaveValue(/abc/);
  arrived.resolve();
  await typing;
  await expect(english(writer).getByRole('toolbar')).toBeVisible();
  await writer.keyboard.type('!');
  await expect(words(writer).locator('p')).toHaveText([`The first.${letters}!`, 'The second.']);
});

test('what Word puts on the clipboard becomes structure, and undo goes on past a save', async ({ as }) => {
  const writer = await as('writer');
  await begin(writer, 'Pasted from Word');
  await words(writer).focus();
  const item = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
  await paste(
    writer,
    `<html><head><style>p{}</style></head><body><!--StartFragment--><h1>Facts</h1>${item('one')}${item('two')}<p class=MsoNormal>See <a href="https://example.org">here</a><img src=x onerror="document.title='run'"></p><!--EndFragment--></body></html>`,
  );
  await expect(words(writer).getByRole('listitem')).toHaveText(['one', 'two']);
  await expect(english(writer).getByRole('status')).toHaveText(
    '1 picture has its place; the picture itself has to be put in.',
  );
  await expect(english(writer).getByText('The link “here” does not say where it leads.')).toBeVisible();
  expect(await writer.title()).not.toBe('run');
  await save(writer);
  await english(writer).getByRole('button', { name: 'Undo' }).click();
  await expect(words(writer)).toHaveText('');
  await english(writer).getByRole('button', { name: 'Redo' }).click();
  await expect(words(writer).getByRole('listitem')).toHaveText(['one', 'two']);
  // On a Mac the letter stays small; with nothing left to redo, it is no undo.
  await words(writer).press('Control+Shift+z');
  await expect(words(writer).getByRole('listitem')).toHaveText(['one', 'two']);
});

test('a checker finds nothing wrong with the editor, its questions and its findings', async ({ as }) => {
  const writer = await as('writer');
  await begin(writer, 'Looked at closely');
  await words(writer).focus();
  await paste(writer, '<h3>a</h3><table><tr><td>b</td></tr></table><p>c</p>');
  await expect(english(writer).getByRole('button', { name: 'Make its first row the header' })).toBeVisible();
  expect(await accessFaults(writer)).toEqual([]);
  await english(writer).getByRole('button', { name: 'Make its first row the header' }).click();
  await english(writer).getByRole('button', { name: 'Make it a heading of the first level' }).click();
  await expect(english(writer).getByText('To look at')).toHaveCount(0);
  await expect(words(writer).locator('th')).toHaveText('b');
  await writer.keyboard.press('Control+Alt+f');
  await writer.keyboard.type('c');
  await expect(english(writer).getByText('1 of 1')).toBeVisible();
  expect(await accessFaults(writer)).toEqual([]);
  await writer.keyboard.press('Escape');
  await writer.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(writer)).toBe(false);
  await english(writer).getByRole('button', { name: 'Link', exact: true }).click();
  expect(await accessFaults(writer)).toEqual([]);
});

test('a place for a picture is put in and filled by keyboard, keeps the text from its review, and is taken out', async ({
  as,
}) => {
  const writer = await as('writer');
  const { keyboard } = writer;
  await begin(writer, 'With a picture to come');
  await words(writer).focus();
  await keyboard.type('The harbour opened today.');
  await keyboard.press('Control+Shift+9');
  const picture = words(writer).getByRole('figure', { name: 'Picture 1 No picture yet.' });
  await expect(picture.getByLabel('What it shows')).toBeFocused();
  await keyboard.type('IMG_2034.jpg');
  await expect(picture.getByLabel('What it shows')).toHaveAccessibleDescription(
    /does not say what can be seen/,
  );
  await keyboard.press('Control+z');
  await expect(picture.getByLabel('What it shows')).toHaveValue('');
  await keyboard.type('Two ships at the pier');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(picture.getByLabel('What it shows')).toHaveCount(0);
  await keyboard.press('Space');
  await expect(picture.getByLabel('What it shows')).toHaveValue('Two ships at the pier');
  await keyboard.press('Tab');
  await keyboard.type('The first ships');
  await keyboard.press('Tab');
  await keyboard.type('Photo: A. Mammadova');
  await keyboard.press('Enter');
  await keyboard.type('More ships come.');
  expect(await accessFaults(writer)).toEqual([]);
  await writer.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(writer)).toBe(false);
  await save(writer);
  await expect(words(writer).locator('> *')).toHaveText([
    'The harbour opened today.',
    /Picture 1/,
    'More ships come.',
  ]);
  await expect(picture.getByLabel('Caption')).toHaveValue('The first ships');
  await writer.goto(writer.url().replace(/\/edit.*/, '/submit'));
  await writer.getByRole('link', { name: /^Picture 1 is not there yet/ }).click();
  await expect(picture.getByText('No picture yet.')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(words(writer).locator('> *')).toHaveText(['The harbour opened today.', 'More ships come.']);
  await expect(words(writer)).toBeFocused();
  await keyboard.press('Control+z');
  await expect(picture.getByLabel('Credit')).toHaveValue('Photo: A. Mammadova');
});

test('the words of a Word document are taken to the caret, and another file is refused', async ({ as }) => {
  const writer = await as('writer');
  await begin(writer, 'Taken from a file');
  const chooser = english(writer).getByLabel('Word document', { exact: true });
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await chooser.setInputFiles({ name: 'photo.docx', mimeType: docx, buffer: Buffer.from('no document') });
  await expect(english(writer).getByRole('status')).toHaveText(/This is no Word document/);
  await chooser.setInputFiles('components/desk/editor/recorded/writer.docx');
  await expect(english(writer).getByRole('status')).toHaveText(
    'Taken from writer.docx. 1 picture has its place; the picture itself has to be put in. Left out: a line through words that stay (1 time).',
  );
  await expect(words(writer).getByRole('heading', { level: 2 })).toHaveText([
    'The new harbour is open',
    'What it has',
  ]);
  await expect(words(writer)).toContainText('Şəhidlərin xatirəsi İçərişəhərdə yad edildi');
  await expect(words(writer).locator('blockquote')).toContainText('“It is ours,” said the harbour master.');
  await expect(words(writer).locator('th')).toHaveText(['Year', 'Ships']);
  await expect(words(writer).getByLabel('What it shows')).toHaveValue('The harbour seen from the light');
  await expect(words(writer).locator('strong')).toHaveText('new harbour');
  await expect(writer).not.toHaveURL(/saved/);
  await save(writer);
});
