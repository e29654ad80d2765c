import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// `npm test` finds the browser and names it; a run by hand takes Debian's, else Playwright's own.
const browser = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
const launchOptions = {
  args: ['--no-sandbox', '--disable-background-networking'],
  ...(browser ? { executablePath: browser } : {}),
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  reporter: 'list',
  // Every worker starts a whole newsroom of its own, three processes; machines of two cores take no more.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { ...devices['Desktop Chrome'], launchOptions, trace: 'retain-on-failure' },
  projects: [
    { name: 'journeys', testIgnore: 'by-hand/**' },
    ...['reference', 'nu', 'lighthouse'].map((name) => ({ name, testMatch: `by-hand/${name}.spec.ts` })),
  ],
});
