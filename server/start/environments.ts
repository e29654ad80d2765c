import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { GIVEN, handedOn } from '../given-settings.ts';
import { programFolder } from '../program.ts';
import type { Environment, Settings } from '../settings.ts';
import type { DataFolder } from './data-folder.ts';

/** The processes that the supervisor keeps. */
export type ChildRole = 'gate' | 'pages' | 'newsroom';

/** Ports and secrets of the inner processes, by the names of their settings. */
export type Doors = Readonly<
  Record<'PAGES_PORT' | 'PAGES_SECRET' | 'NEWSROOM_PORT' | 'NEWSROOM_SECRET', string>
>;

/** What every process may know of the environment. */
const PLAIN = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'NO_COLOR',
  'NEXT_DIST_DIR',
  'NEXT_TELEMETRY_DISABLED',
] as const;

/** Fresh doors for this start. */
export function makeDoors(pagesPort: number, newsroomPort: number): Doors {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    PAGES_PORT: String(pagesPort),
    PAGES_SECRET: secret(),
    NEWSROOM_PORT: String(newsroomPort),
    NEWSROOM_SECRET: secret(),
  };
}

/**
 * The environment of a process: only what it needs. Gate and pages learn neither the data folder
 * nor any secret of staff; pages learn nothing of the newsroom's door.
 */
export function environmentOf(
  role: ChildRole,
  own: Environment,
  settings: Settings,
  folder: DataFolder,
  doors: Partial<Doors>,
): NodeJS.ProcessEnv {
  const plain = {
    ...picked(own, PLAIN),
    NODE_ENV: 'production' as const,
    NODE_COMPILE_CACHE: join(programFolder, '.cache/compiled'),
    NEWSROOM_URL: settings.url,
    NEWSROOM_PUBLIC: folder.publicStores,
  };
  if (role === 'gate') return { ...plain, ...gateOnly(settings, folder), ...doors };
  const { PAGES_PORT, PAGES_SECRET, NEWSROOM_PORT, NEWSROOM_SECRET } = doors;
  if (role === 'pages')
    return { ...plain, [GIVEN]: handedOn(settings, ['logLevel']), PAGES_PORT, PAGES_SECRET };
  return { ...defined(own), ...plain, ...staffOnly(settings, folder), NEWSROOM_PORT, NEWSROOM_SECRET };
}

function gateOnly(settings: Settings, folder: DataFolder): Record<string, string> {
  const names = ['port', 'host', 'url', 'trustedProxies', 'opsToken', 'logLevel'] as const;
  return { [GIVEN]: handedOn(settings, names), GATE_CACHE: folder.gateCache };
}

/** What only the newsroom process and the operator's commands are given. */
function staffOnly(settings: Settings, folder: DataFolder): Record<string, string> {
  return {
    [GIVEN]: handedOn(settings, [
      'port',
      'host',
      'url',
      'logLevel',
      'dataFolder',
      'smtpUrl',
      'mailFrom',
      'signOn',
    ]),
    NEWSROOM_DATA: folder.path,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: folder.sessionSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: folder.actionsKey,
  };
}

function picked(own: Environment, names: readonly string[]): Record<string, string> {
  return defined(Object.fromEntries(names.map((name) => [name, own[name]])));
}

function defined(own: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
