import { accessFaults } from './access.ts';
import { expect, PASSWORD, PEOPLE, signIn, test } from './newsroom.ts';
import { send } from './post.ts';
import { signedIn } from './staff.ts';

const NEW = 'copper kettle on the hill';

test('a person changes the password, stays here and is signed out everywhere else', async ({
  as,
  browser,
  newsroom,
}) => {
  const elsewhere = await signedIn(newsroom.url, PEOPLE.second.email);
  const page = await as('second');
  const before = (await page.context().cookies()).find(({ name }) => name === 'communique-session');
  await page.getByRole('link', { name: 'Your account' }).click();
  await page.getByText('A new password', { exact: true }).click();
  const form = page.getByRole('form', { name: 'Change the password' });
  await form.getByLabel('Password until now', { exact: true }).fill('not my password at all');
  await form.getByLabel('New password').fill(NEW);
  await form.getByRole('button', { name: 'Change the password' }).click();
  await expect(form.getByText('This is not your password until now.').first()).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await form.getByLabel('Password until now', { exact: true }).fill(PASSWORD);
  await form.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();

  const desk = `${newsroom.url}/desk`;
  const old = { cookie: `communique-session=${before?.value}` };
  for (const headers of [elsewhere.headers, old])
    expect((await send(desk, { headers })).headers.get('location')).toBe('/sign-in');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

  await page.getByText('A new password', { exact: true }).click();
  await form.getByLabel('Password until now', { exact: true }).fill(NEW);
  await form.getByLabel('New password').fill(PASSWORD);
  await form.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
  const anew = await browser.newContext({ baseURL: newsroom.url });
  await signIn(await anew.newPage(), 'second');
  await anew.close();
});

test('a person sees where they are signed in and ends one session, then all others', async ({
  as,
  newsroom,
}) => {
  await newsroom.command(['person', 'sign-out', '--email', PEOPLE.second.email]);
  const page = await as('second');
  const there = [await signedIn(newsroom.url, PEOPLE.second.email)];
  there.push(await signedIn(newsroom.url, PEOPLE.second.email));
  const isIn = async () => {
    const answers = await Promise.all(there.map(({ headers }) => send(`${newsroom.url}/desk`, { headers })));
    return answers.map(({ status }) => status === 200);
  };
  await page.goto('/desk/account');
  const rows = page.getByRole('list', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('This browser');
  await rows.nth(1).getByRole('button', { name: 'Sign out there' }).click();
  await expect(page.getByText('Signed out there.')).toBeVisible();
  await expect(rows).toHaveCount(2);
  expect((await isIn()).filter(Boolean)).toHaveLength(1);

  there.push(await signedIn(newsroom.url, PEOPLE.second.email));
  await page.goto('/desk/account');
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(rows).toHaveCount(1);
  expect(await isIn()).toEqual([false, false, false]);
});

test('an admin signs somebody out everywhere', async ({ as, newsroom }) => {
  const there = await signedIn(newsroom.url, PEOPLE.second.email);
  const desk = await as('admin');
  await desk.goto('/desk/people');
  const card = desk.getByRole('article').filter({ hasText: PEOPLE.second.email });
  await card.getByText(`End sessions: ${PEOPLE.second.name}`).click();
  await card.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(desk.getByText('Signed out there.')).toBeVisible();
  const { headers } = await send(`${newsroom.url}/desk`, { headers: there.headers });
  expect(headers.get('location')).toBe('/sign-in');
});
