import { readDoor } from '../inner.ts';
import { makeLog } from '../log.ts';
import type { Environment, ProcessRole, Settings } from '../settings.ts';
import { prepareDataFolder } from './data-folder.ts';
import { type Doors, makeDoors } from './environments.ts';
import { House, portTaken } from './house.ts';
import { freePort, isFree } from './ports.ts';

/** Starts the processes of this machine's role and keeps them until it is asked to stop. */
export async function supervise(settings: Settings, own: Environment): Promise<void> {
  const isDevelopment = own.NEWSROOM_DEV === '1';
  if (settings.role !== 'newsroom' && settings.role !== 'pages') await refuseTakenPort(settings);
  const folder = prepareDataFolder(settings.dataFolder);
  const doors = settings.role === 'all' ? makeDoors(...(await twoPorts())) : doorsGiven(settings.role, own);
  const house = new House(settings, own, folder, doors, makeLog('supervisor', settings.logLevel));
  stopWhenAsked(house);
  await house.fillAtFirstStart();
  if (isDevelopment) house.openDevelopment();
  else house.open();
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  if (await isFree(port, host)) return;
  throw new Error(portTaken(port));
}

async function twoPorts(): Promise<[number, number]> {
  const pages = await freePort();
  return [pages, await freePort([pages])];
}

/** A machine that runs one process only is told the doors it needs. Throws where one is missing. */
function doorsGiven(role: ProcessRole, own: Environment): Partial<Doors> {
  const pages = role === 'newsroom' ? null : readDoor(own, 'PAGES');
  const newsroom = role === 'pages' ? null : readDoor(own, 'NEWSROOM');
  return {
    ...(pages && { PAGES_PORT: String(pages.port), PAGES_SECRET: pages.secret }),
    ...(newsroom && { NEWSROOM_PORT: String(newsroom.port), NEWSROOM_SECRET: newsroom.secret }),
  };
}

function stopWhenAsked(house: House): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void house.close().then(() => process.exit(0)));
  }
}
