// Adds to package-lock.json every optional dependency that a locked package names but the lock lacks.
//
// Packages with one build per platform (next, tailwindcss, biome …) name all their builds as optional
// dependencies. A registry that does not hold all of them makes `npm install` leave the missing ones out of
// the lock, and `npm ci` then refuses that lock everywhere. An entry without integrity is enough: npm
// skips it on every other platform. Run with Node 24 first on PATH, after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { platformOf } from './prepare/platform.mjs';

const lockFile = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** The lock's place for `name` as seen from `from`, nearest folder first; undefined when it is not locked. */
function lockedPlace(packages, from, name) {
  let folder = from;
  for (;;) {
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
    const above = folder.lastIndexOf('/node_modules/');
    folder = above < 0 ? '' : folder.slice(0, above);
  }
}

function missingEntries(packages) {
  const missing = new Map();
  for (const [from, locked] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      if (lockedPlace(packages, from, name)) continue;
      if (!exactVersion.test(version)) {
        throw new Error(`${name}: ${from} asks for ${version}, which is not one version. Lock it by hand.`);
      }
      const place = `node_modules/${name}`;
      const known = missing.get(place);
      if (known && known.version !== version) {
        throw new Error(`${name} is asked for in versions ${known.version} and ${version}. Lock it by hand.`);
      }
      const dev = locked.dev === true && (known === undefined || known.dev === true);
      missing.set(place, { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true });
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const missing = missingEntries(lock.packages);
const merged = [...Object.entries(lock.packages), ...missing];
// npm keeps the entries in this order; another one would make every later lock a large difference.
merged.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(merged);
if (missing.size > 0) writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.size} entries added to package-lock.json.\n`);
