// npm run dev: the newsroom with hot reload.
import { install } from './prepare/install.mjs';
import { inRoot, node24, withCommands } from './prepare/places.mjs';
import { main, serve } from './prepare/run.mjs';

await main(async () => {
  await install();
  return serve(node24(), [inRoot('server/start/main.ts')], { env: withCommands({ NEWSROOM_DEV: '1' }) });
});
