import { startDraft } from './deeds.ts';
import { copiesOf, headline, openEdit } from './kept-words.ts';
import { personId } from './known.ts';
import { expect, PEOPLE, test } from './newsroom.ts';
import { send } from './post.ts';
import { type Hand, handOf, signedIn } from './staff.ts';

test('autosave by direct request: only from our pages, only who may write; who wrote them can throw them away', async ({
  as,
  newsroom,
}) => {
  const writer = await signedIn(newsroom.url, PEOPLE.writer.email);
  const held = await startDraft(newsroom, writer, { headline: 'By hand', body: 'Words.' });
  const post = (hand: Hand, headers: Record<string, string> = {}, more: Record<string, string> = {}) => {
    const body = new FormData();
    const fields = {
      editionId: String(held.edition),
      baseRevisionId: String(held.revision),
      writerId: String(personId(newsroom.dataFolder, PEOPLE.writer.email)),
      tab: 'tab-by-hand',
      counter: '1',
      'texts.en.headline': 'Forged',
      ...more,
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return send(`${newsroom.url}/desk/releases/${held.release}/working-copy`, {
      method: 'POST',
      body,
      headers: { accept: 'application/json', ...hand.headers, ...headers },
    });
  };
  const editor = await signedIn(newsroom.url, PEOPLE.editor.email);
  const admin = await signedIn(newsroom.url, PEOPLE.admin.email);
  const asThemselves = (email: string) => ({ writerId: String(personId(newsroom.dataFolder, email)) });
  const answers = [
    [await post(handOf(newsroom.url)), 401, 'signed_out'],
    [await post(writer, { origin: 'https://evil.example' }), 403, 'Not from here'],
    [await post(writer, { 'sec-fetch-site': 'cross-site' }), 409, 'not_allowed'],
    [await post(editor), 409, 'not_allowed'],
    [await post(admin, {}, asThemselves(PEOPLE.admin.email)), 409, 'not_found'],
    [await post(writer, {}, { editionId: '987654321' }), 409, 'not_found'],
    [await post(writer, {}, { tab: '' }), 409, 'bad_input'],
  ] as const;
  for (const [answer, status, word] of answers) {
    expect.soft([answer.status, answer.body]).toEqual([status, expect.stringContaining(word)]);
    expect.soft(answer.body).not.toMatch(/ at .*\.[jt]s/);
  }
  expect(copiesOf(newsroom, held)).toEqual([]);
  const answer = await post(writer);
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, expect.objectContaining({ state: 'kept' })]);
  expect(copiesOf(newsroom, held)).toEqual(['Forged']);

  const page = await as('writer');
  await openEdit(page, held);
  await expect(page.getByText('Your unsaved words are back')).toBeVisible();
  await expect(headline(page)).toHaveValue('Forged');
  await page.getByRole('button', { name: 'Throw these words away' }).click();
  await expect(headline(page)).toHaveValue('By hand');
  expect(copiesOf(newsroom, held)).toEqual([]);
});
