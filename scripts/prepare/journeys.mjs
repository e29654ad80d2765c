import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshReport } from './checks.mjs';
import { command, withCommands } from './places.mjs';
import { show } from './run.mjs';
import { step } from './say.mjs';
import { playwrightCounts } from './tally.mjs';

const title = 'Journeys in a browser (playwright)';

/**
 * Runs the journeys on a production build, and counts them. Everything they store lies in one throw-away folder:
 * it is their TMPDIR, so what a journey that died leaves behind goes too.
 */
export async function runJourneys(tally, { browser, build, project, env = {} }) {
  const report = freshReport('playwright.json');
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  const settings = {
    TMPDIR: folder,
    NEWSROOM_DATA: join(folder, 'data'),
    CHROMIUM_PATH: browser,
    NEXT_DIST_DIR: build,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...env,
  };
  try {
    const args = ['test', `--project=${project}`, '--reporter=list,json'];
    const code = await step(title, () => show(command('playwright'), args, { env: withCommands(settings) }));
    tally.add(playwrightCounts(report), code, title);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
