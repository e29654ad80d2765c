import { defineConfig } from 'drizzle-kit';

// Only for writing migrations (`npx drizzle-kit generate`); our own runner applies them.
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/editorial/schema/*.ts',
  out: './db/editorial/migrations',
  strict: true,
  verbose: true,
});
