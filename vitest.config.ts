import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    exclude: [...configDefaults.exclude, 'e2e/**', '.next/**', '.cache/**', 'data/**', 'build/**'],
    environment: 'node',
    globals: false,
    // Processes, not threads: better-sqlite3 and argon2 are native, and stores hang on each process's globals.
    pool: 'forks',
    // Machines of two cores are often busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // No test may depend on where it runs; times of the trade carry their own zone.
    env: { TZ: 'UTC', NODE_ENV: 'test', LOG_LEVEL: 'fatal' },
  },
});
