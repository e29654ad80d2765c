// npm run check: everything of npm test that needs no browser.
import { checkSources, runVitest } from './prepare/checks.mjs';
import { install } from './prepare/install.mjs';
import { main } from './prepare/run.mjs';
import { counted } from './prepare/tally.mjs';

await main(() =>
  counted(async (tally) => {
    await install();
    if (await checkSources(tally)) await runVitest(tally);
  }),
);
