import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { childPid, freePort, runCommand, startSupervisor, until } from './process.ts';

/** The people of the journeys; each has the one password. */
export const PEOPLE = {
  writer: { name: 'Wanda Writer', email: 'wanda@example.org', roles: 'writer' },
  editor: { name: 'Edgar Editor', email: 'edgar@example.org', roles: 'editor' },
  second: { name: 'Selma Second', email: 'selma@example.org', roles: 'editor' },
  admin: { name: 'Adam Admin', email: 'adam@example.org', roles: 'admin' },
  chief: { name: 'Chloe Chief', email: 'chloe@example.org', roles: 'writer,editor,admin' },
} as const;
export type PersonName = keyof typeof PEOPLE;
export const PASSWORD = 'a long walk along the shore';

/** A built newsroom with all its processes, in a throw-away data folder. */
export type Newsroom = {
  readonly url: string;
  readonly dataFolder: string;
  readonly pid: (role: 'gate' | 'pages' | 'newsroom') => number;
  readonly kill: (role: 'gate' | 'pages' | 'newsroom') => void;
  /** Everything that the processes have written so far. */
  readonly said: () => string;
  readonly command: (args: readonly string[], input?: string) => Promise<string>;
  /** Ends every process and starts them again on the same data and port; `meanwhile` happens in between. */
  readonly restart: (meanwhile?: () => void) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts a demo newsroom, with further settings perhaps, and adds the people of the journeys; to an empty one nobody. */
export async function startNewsroom(settings: Readonly<Record<string, string>> = {}): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-e2e-'));
  const port = settings.PORT ?? String(await freePort());
  const url = `http://localhost:${port}`;
  const environment = {
    PORT: port,
    NEWSROOM_DATA: join(folder, 'data'),
    NEWSROOM_URL: url,
    NEWSROOM_DEMO: 'on',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    ...settings,
  };
  const said: string[] = [];
  const command = (args: readonly string[], input = '') => runCommand(environment, args, input);
  let supervisor = await opened(environment, url, said);
  for (const { name, email, roles } of environment.NEWSROOM_DEMO === 'on' ? Object.values(PEOPLE) : []) {
    await command(
      ['person', 'add', '--email', email, '--name', name, '--roles', roles, '--password-stdin'],
      PASSWORD,
    );
  }
  const pid = (role: 'gate' | 'pages' | 'newsroom') => childPid(supervisor.pid ?? 0, role);
  const stop = () =>
    new Promise<void>((done) => {
      supervisor.once('exit', () => done());
      supervisor.kill('SIGTERM');
    });
  return {
    url,
    dataFolder: environment.NEWSROOM_DATA,
    pid,
    said: () => said.join(''),
    kill: (role) => void process.kill(pid(role), 'SIGKILL'),
    command,
    restart: async (meanwhile) => {
      await stop();
      meanwhile?.();
      supervisor = await opened(environment, url, said);
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function opened(environment: Record<string, string>, url: string, said: string[]) {
  const supervisor = startSupervisor(environment);
  for (const stream of [supervisor.stdout, supervisor.stderr]) {
    stream?.on('data', (words: Buffer) => said.push(words.toString()));
  }
  const isOpen = async () => {
    if (supervisor.exitCode !== null) throw new Error(`The newsroom ended: ${said.join('')}`);
    const answers = await Promise.all(
      [`${url}/en`, `${url}/sign-in`].map((at) => fetch(at).catch(() => null)),
    );
    return answers.every((answer) => answer?.status === 200);
  };
  await until(isOpen, 'the newsroom opens', 90).catch((trouble: unknown) => {
    supervisor.kill('SIGKILL');
    throw new Error(`${String(trouble)}\n${said.join('')}`);
  });
  return supervisor;
}

type Fixtures = {
  /** A page of a browser in which this person has signed in. */
  readonly as: (person: PersonName) => Promise<Page>;
  /** A reader's page without scripts. */
  readonly reader: Page;
};

export const test = base.extend<Fixtures, { newsroom: Newsroom }>({
  newsroom: [
    // Playwright takes the first parameter's shape as the list of fixtures wanted.
    // biome-ignore lint/correctness/noEmptyPattern: none is wanted here
    async ({}, use) => {
      const newsroom = await startNewsroom();
      await use(newsroom);
      await newsroom.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  as: async ({ browser, newsroom }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL: newsroom.url });
      contexts.push(context);
      return signIn(await context.newPage(), person);
    });
    for (const context of contexts) await context.close();
  },
  reader: async ({ browser, newsroom }, use) => {
    const context = await withoutScripts(browser, newsroom.url);
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };

export function withoutScripts(browser: Browser, baseURL: string): Promise<BrowserContext> {
  return browser.newContext({ baseURL, javaScriptEnabled: false });
}

/** Signs in by the form, as a person would. */
export async function signIn(page: Page, person: PersonName): Promise<Page> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(PEOPLE[person].email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  return page;
}
