import { resolve } from 'node:path';
import { givenSettings } from '../given-settings.ts';
import { readDoor } from '../inner.ts';
import { close, listen, onStop, permission, tell } from '../lifecycle.ts';
import { makeLog } from '../log.ts';
import { buildFolder } from '../program.ts';
import { assembleGate } from './assemble.ts';

/** The gate: the process on the public port. It knows the public store and nothing else of the newsroom. */
const MIB = 1024 * 1024;

const settings = givenSettings(process.env, 'port', 'host', 'url', 'trustedProxies', 'opsToken', 'logLevel');
const log = makeLog('gate', settings.logLevel);
await permission();
const { server, kept } = assembleGate({
  url: settings.url,
  trustedProxies: settings.trustedProxies,
  opsToken: settings.opsToken,
  pages: readDoor(process.env, 'PAGES'),
  newsroom: readDoor(process.env, 'NEWSROOM'),
  build: buildFolder,
  cacheFolder: resolve(process.env.GATE_CACHE ?? 'gate-cache'),
  memoryBytes: 224 * MIB, // ten thousand pages of the usual length
  diskBytes: 256 * MIB,
  now: () => Date.now(),
  log,
});
onStop(async () => {
  await close(server);
  await kept.end();
});
await listen(server, settings.port, settings.host, log);
log.info({ port: settings.port }, 'the gate is open');
tell('ready');
