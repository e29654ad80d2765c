import { migrate } from '../migrate.ts';

/** One of two programs that start at once: says that it is there, migrates, and says what it applied. */
const [file = '', folder = ''] = process.argv.slice(2);
process.stdout.write('there\n');
try {
  process.stdout.write(`${JSON.stringify({ applied: migrate(file, folder) })}\n`);
} catch (trouble) {
  process.stdout.write(`${JSON.stringify({ trouble: String(trouble) })}\n`);
}
