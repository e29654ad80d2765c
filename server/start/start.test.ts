import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../settings.ts';
import { type DataFolder, prepareDataFolder } from './data-folder.ts';
import { isDemoAllowed } from './demo-allowed.ts';
import { environmentOf, makeDoors } from './environments.ts';
import { freePort, isFree } from './ports.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'communique-start-')), 'data');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

function settingsOf(environment: Record<string, string>): Settings {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.sentence);
  return read.settings;
}

describe('the data folder', () => {
  test('is made for its owner alone, with secrets that stay', () => {
    const first = prepareDataFolder(path);
    const second = prepareDataFolder(path);
    expect(second).toEqual(first);
    expect(first.isNew).toBe(true);
    expect(first.sessionSecret).not.toBe(first.actionsKey);
    expect(Buffer.from(first.actionsKey, 'base64')).toHaveLength(32);
    for (const folder of ['', 'secrets', 'public', 'gate-cache']) {
      expect(statSync(join(path, folder)).mode & 0o777, folder).toBe(0o700);
    }
    for (const file of ['session-secret', 'server-actions-key']) {
      expect(statSync(join(path, 'secrets', file)).mode & 0o777, file).toBe(0o600);
    }
  });

  test('is not new when a newsroom is in it', () => {
    prepareDataFolder(path);
    writeFileSync(join(path, 'editorial.db'), '');
    expect(prepareDataFolder(path).isNew).toBe(false);
  });

  test('tells of a damaged secret', () => {
    prepareDataFolder(path);
    writeFileSync(join(path, 'secrets/session-secret'), '');
    expect(() => prepareDataFolder(path)).toThrow(/secrets\/session-secret is damaged/);
    expect(readFileSync(join(path, 'secrets/server-actions-key'), 'utf8')).toBeTruthy();
  });
});

describe('what each process is told', () => {
  const own = {
    PATH: '/bin',
    PORT: '3000',
    OPS_TOKEN: '0123456789abcdef',
    TRUSTED_PROXIES: '10.0.0.1',
    NEWSROOM_DATA: '/secret/data',
    SMTP_URL: 'smtp://user:secret@mail',
    OIDC_CLIENT_SECRET: 'secret',
    ANYTHING: 'secret',
  };
  const told = (role: 'gate' | 'pages' | 'newsroom') => {
    const folder: DataFolder = prepareDataFolder(path);
    const doors = makeDoors(1, 2);
    return { folder, doors, environment: environmentOf(role, own, settingsOf({}), folder, doors) };
  };

  test.each(['gate', 'pages'] as const)('%s learns neither the data folder nor a secret of staff', (role) => {
    const { folder, environment } = told(role);
    const values = Object.values(environment);
    for (const hidden of [folder.path, folder.sessionSecret, folder.actionsKey])
      expect(values).not.toContain(hidden);
    expect(values.some((value) => value?.includes('secret'))).toBe(false);
    expect(environment.NEWSROOM_PUBLIC).toBe(folder.publicStores);
    expect(environment.PATH).toBe('/bin');
  });

  test('pages learn nothing of the newsroom’s door and of the operator', () => {
    const { environment, doors } = told('pages');
    expect(Object.values(environment)).not.toContain(doors.NEWSROOM_SECRET);
    expect(environment.OPS_TOKEN).toBeUndefined();
  });

  test('the newsroom learns its own', () => {
    const { environment, folder, doors } = told('newsroom');
    expect(environment).toMatchObject({
      NEWSROOM_DATA: folder.path,
      NEXTAUTH_SECRET: folder.sessionSecret,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: folder.actionsKey,
      NEWSROOM_SECRET: doors.NEWSROOM_SECRET,
      SMTP_URL: own.SMTP_URL,
    });
    expect(environment.PAGES_SECRET).toBeUndefined();
  });

  test('secrets are fresh at each start', () => {
    expect(makeDoors(1, 2).PAGES_SECRET).not.toBe(makeDoors(1, 2).PAGES_SECRET);
  });
});

describe('the demo', () => {
  test.each([
    [{}, true],
    [{ HOST: 'localhost' }, true],
    [{ HOST: '127.0.0.1', PORT: '80' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ NEWSROOM_URL: 'https://news.example' }, false],
    [{ HOST: '0.0.0.0', NEWSROOM_DEMO: 'on' }, true],
    [{ NEWSROOM_DEMO: 'off' }, false],
  ])('%j: %s', (environment, allowed) => {
    expect(isDemoAllowed(settingsOf(environment))).toBe(allowed);
  });
});

describe('ports', () => {
  test('a free one is found, a taken one is told', async () => {
    const port = await freePort();
    expect(await isFree(port, '127.0.0.1')).toBe(true);
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
    expect(await isFree(port, '127.0.0.1')).toBe(false);
    await new Promise((resolve) => holder.close(resolve));
  });
});
