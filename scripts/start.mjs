// npm start: installs and builds what is missing, then hands over to the supervisor on Node 24.
// Plain JavaScript that Node 20 can read: it may be all that a machine has before the first installation.
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { inRoot, node24, withCommands } from './prepare/places.mjs';
import { main, serve } from './prepare/run.mjs';

await main(async () => {
  await install();
  const folder = await build();
  const env = withCommands({ NODE_ENV: 'production', NEXT_DIST_DIR: folder });
  return serve(node24(), [inRoot('server/start/main.ts')], { env });
});
