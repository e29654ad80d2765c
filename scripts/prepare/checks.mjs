import { mkdirSync, rmSync } from 'node:fs';
import { command, inCache, inRoot, node24, withCommands } from './places.mjs';
import { keep, show } from './run.mjs';
import { say, step } from './say.mjs';
import { vitestCounts } from './tally.mjs';

const next = inRoot('node_modules/next/dist/bin/next');

/** What can be said about the sources without running them, cheapest first. */
const staticChecks = [
  { title: 'Style and lint (biome)', run: [command('biome'), ['check', '.']] },
  { title: 'Lint (oxlint)', run: [command('oxlint'), ['--deny-warnings']] },
  { title: 'Types of routes (next typegen)', quiet: true, run: [node24, [next, 'typegen']] },
  { title: 'Types (tsc)', run: [command('tsc'), ['--noEmit', '--incremental', 'false', '-p', '.']] },
  { title: 'Unused files, exports and packages (knip)', run: [command('knip'), []] },
  { title: 'Who imports whom (boundaries)', run: [node24, [inRoot('scripts/boundaries.ts')]] },
];

/** Runs all static checks, so that one run shows all their complaints; answers whether all passed. */
export async function checkSources(tally) {
  const before = tally.failed;
  for (const check of staticChecks) await checkOne(check, tally);
  return tally.failed === before;
}

async function checkOne({ title, run: [program, args], quiet = false }, tally) {
  const path = typeof program === 'function' ? program() : program;
  const { code, tail } = await step(title, () => keep(path, args, { env: withCommands() }));
  if (code !== 0) say(`${tail}\n  ${title}: failed.`);
  if (code !== 0) tally.failed += 1;
  else if (!quiet) tally.passed += 1;
}

/** Runs every test that needs no browser, and counts them. */
export async function runVitest(tally) {
  const title = 'Tests of rules, deeds and storage (vitest)';
  const report = freshReport('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await step(title, () => show(command('vitest'), args, { env: withCommands() }));
  tally.add(vitestCounts(report), code, title);
}

/** The path for a test runner's report, with none from an earlier run left there. */
export function freshReport(name) {
  mkdirSync(inCache(), { recursive: true });
  rmSync(inCache(name), { force: true });
  return inCache(name);
}
