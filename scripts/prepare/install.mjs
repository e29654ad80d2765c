import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { command, inRoot, withoutCommands } from './places.mjs';
import { show } from './run.mjs';
import { say, step, told } from './say.mjs';

/** Installs the packages exactly as locked, unless they are there already. */
export async function install() {
  if (isInstalled() && isLinked()) return;
  await withLock('installation', async () => {
    if (!isInstalled()) await step('Installing packages as package-lock.json names them', npmCi);
    linkNode();
  });
}

/**
 * Whether node_modules holds what the lock asks for. npm writes its own record at the end of every
 * installation, so a half-finished one, an older one and one made by hand are all told apart.
 */
export function isInstalled(folder = inRoot()) {
  const wanted = packagesOf(`${folder}/package-lock.json`);
  const present = packagesOf(`${folder}/node_modules/.package-lock.json`);
  if (!wanted || !present) return false;
  const asWanted = ([place, { version }]) => wanted[place]?.version === version;
  const isThere = ([place, { optional }]) => place === '' || optional === true || place in present;
  return Object.entries(present).every(asWanted) && Object.entries(wanted).every(isThere);
}

/** Node 24 as its package for this platform holds it. */
const packagedNode = ['node', 'node-bin'].map((kind) =>
  inRoot('node_modules', `${kind}-${process.platform}-${process.arch}`, 'bin/node'),
);

const isLinked = () => existsSync(command('node')) || !packagedNode.some((file) => existsSync(file));

/**
 * npm before 11 removes node_modules/.bin/node again: it clears away the packages for other platforms last, and
 * with them the command that they all name.
 */
function linkNode() {
  const file = packagedNode.find((candidate) => existsSync(candidate));
  if (file && !isLinked()) symlinkSync(relative(dirname(command('node')), file), command('node'));
}

function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Development packages are asked for by name: NODE_ENV=production would leave them out. */
async function npmCi() {
  if (process.versions.node.startsWith('20.'))
    say('  (Node 20 is enough for this; Node 24 comes with the packages.)');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const code = await show('npm', args, { env: withoutCommands(), out: told() });
  if (code !== 0)
    throw new Error('The packages could not be installed: see what npm says above, then start again.');
  if (!existsSync(command('next')))
    throw new Error('npm ended well but left no packages. Delete node_modules and start again.');
}
