import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './places.mjs';

const sources = [
  'app',
  'components',
  'newsroom',
  'desk',
  'db',
  'auth',
  'server',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.mjs',
];

/** Hash (hexadecimal SHA-256) over names and bytes of everything that a build is made of; tests are not. */
export function fingerprint(folder = root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(folder, source))).toSorted()) {
    const bytes = readFileSync(file);
    hash.update(`${relative(folder, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !/\.test\.tsx?$/.test(name))
    .flatMap((entry) => filesUnder(join(place, entry.name)));
}
