import type { Page } from '@playwright/test';
import { expect, test } from './newsroom.ts';
import { approveAndPublish, submitRelease } from './reference-journey.ts';
import { pressSave } from './saving.ts';

const TEXTS = {
  Azerbaijani: {
    headline: 'Mərcan mayakı yenidən işıq saçır',
    text: 'Mayak dünən axşam yandırılıb.\n\nGözətçilər gecəni növbədə keçiriblər.',
  },
  English: {
    headline: 'The lighthouse of Marjan shines again',
    text: 'The lighthouse was lit last night.\n\nIts keepers stayed up on watch.',
  },
  Russian: {
    headline: 'Маяк Марджан снова светит',
    text: 'Маяк зажгли вчера вечером.\n\nСмотрители провели ночь на вахте.',
  },
} as const;

/** A draft in three languages, side by side. Answers the release's address on the desk. */
async function write(author: Page, mark: string): Promise<string> {
  await author.goto('/desk/releases/new');
  const start = author.getByRole('form', { name: 'New release' });
  await start.getByLabel('Arabic', { exact: true }).uncheck();
  await start.getByRole('button', { name: 'Start writing' }).click();
  await author.waitForURL(/\/edit/);
  for (const [language, { headline, text }] of Object.entries(TEXTS)) {
    const column = author.getByRole('region', { name: language });
    await column.getByLabel('Headline').fill(`${headline} ${mark}`);
    await column.getByLabel('Text', { exact: true }).fill(text);
  }
  await pressSave(author);
  return new URL(author.url()).pathname.replace(/\/edit$/, '');
}

test('two people bring a release out in three languages, correct it and withdraw it', async ({
  as,
  reader,
}) => {
  const writer = await as('writer');
  const release = await write(writer, 'today');

  await writer.goto(`${release}/preview`);
  await expect(writer.locator('body')).toContainText(/preview/i);
  await submitRelease(writer, release);
  await writer.goto(`${release}/review`);
  await expect(writer.getByRole('button', { name: 'Approve exactly this text' })).toHaveCount(0);

  const hidden = await reader.request.get('/en/news/2026/the-lighthouse-of-marjan-shines-again-today');
  expect(hidden.status()).toBe(404);

  const editor = await as('editor');
  const address = await approveAndPublish(editor, release);

  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'Mərcan mayakı yenidən işıq saçır today',
  );
  await reader.getByRole('link', { name: 'English' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'The lighthouse of Marjan shines again today',
  );
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en');
  await reader.goto('/ru');
  await expect(reader.getByRole('main')).toContainText('Маяк Марджан снова светит today');
  expect(await (await reader.request.get('/en/feed.atom')).text()).toContain(
    'The lighthouse of Marjan shines again today',
  );

  await correct(writer, release);
  const corrected = await approveAndPublish(editor, release);
  expect(corrected).toBe(address);
  await reader.goto(address.replace(/^\/az.*/, '/en'));
  await reader.getByRole('link', { name: 'The lighthouse of Marjan shines again today' }).first().click();
  await expect(reader.getByRole('main')).toContainText('It was lit at nine, not at eight.');
  await reader.getByRole('link', { name: /History/ }).click();
  await expect(reader.getByRole('main')).toContainText(/Correction/);
  await reader.goto(`${address}/editions/1`);
  await expect(reader.getByRole('main')).toContainText('Mayak dünən axşam yandırılıb.');
  await reader.goto(`${address}/changes/1..2`);
  await expect(reader.locator('main ins')).toContainText(['saat doqquzda']);

  await editor.goto(release);
  await editor.getByText('Withdraw it', { exact: true }).click();
  const form = editor.getByRole('form', { name: 'Withdraw' });
  for (const language of Object.keys(TEXTS))
    await form.getByLabel(`Public reason in ${language}`).fill(`Reason in ${language}`);
  await form.getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(editor.getByText('Withdrawn').first()).toBeVisible();
  const banner = await reader.goto(address);
  expect(banner?.status()).toBe(200);
  await expect(reader.getByRole('main')).toContainText('Reason in Azerbaijani');
  await reader.goto('/az/news');
  await expect(reader.getByRole('main')).not.toContainText('Mərcan mayakı yenidən işıq saçır today');
});

async function correct(writer: Page, release: string): Promise<void> {
  await writer.goto(release);
  await writer.getByText('Change it: start a new edition').click();
  await writer.getByLabel(/^Correction/).check();
  await writer.getByRole('button', { name: 'Start the new edition' }).click();
  await writer.waitForURL(/\/edit/);
  for (const [language, text] of [
    ['Azerbaijani', 'Mayak dünən axşam saat doqquzda yandırılıb.'],
    ['English', 'The lighthouse was lit last night at nine.'],
    ['Russian', 'Маяк зажгли вчера вечером в девять.'],
  ] as const) {
    const column = writer.getByRole('region', { name: language });
    await column.getByLabel('Text', { exact: true }).fill(text);
    await column
      .getByLabel(/change note|what changed/i)
      .fill(
        language === 'English' ? 'It was lit at nine, not at eight.' : `Düzəliş / исправление: ${language}.`,
      );
  }
  await pressSave(writer);
  await submitRelease(writer, release);
}

test('two people edit the same text: nothing is lost, and the second chooses', async ({ as }) => {
  const first = await as('writer');
  const release = await write(first, 'twice');
  const second = await as('second');
  await second.goto(`${release}/edit`);
  const headline = (page: Page) => page.getByRole('region', { name: 'English' }).getByLabel('Headline');
  await headline(first).fill('One headline');
  await pressSave(first);
  await headline(second).fill('Another headline');
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByText(/was saved elsewhere/).first()).toBeVisible();
  await expect(headline(second)).toHaveValue('Another headline');
});

test('bad input gets a sentence at its field, and nothing typed is lost', async ({ as }) => {
  const writer = await as('writer');
  const release = await write(writer, 'unfinished');
  const address = writer.getByRole('region', { name: 'Russian' }).getByLabel('Address');
  await writer.getByRole('region', { name: 'English' }).getByLabel('Text', { exact: true }).fill('');
  await address.fill('Ошибка здесь');
  await writer.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(address).toHaveValue('Ошибка здесь');
  await address.fill('');
  await pressSave(writer);
  // Left empty it is made from the headline.
  await expect(address).toHaveValue(/^mayak-mardzhan/);
  await writer.goto(`${release}/submit`);
  await expect(writer.getByText('Write the text.').first()).toBeVisible();
  await expect(writer.getByRole('button', { name: 'Submit for review' })).toHaveCount(0);
});
