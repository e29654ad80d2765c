import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { type Import, importsOf, isBarrel } from './imports.ts';

/** One import of a file: what was written, and the file of the tree it leads to; none for packages. */
export interface Edge extends Import {
  readonly to: string | undefined;
}

export interface SourceFile {
  readonly path: string;
  readonly edges: readonly Edge[];
  readonly isBarrel: boolean;
}

/** Every TypeScript file under a root by its path from there, and all folders, with `/` on every system. */
export interface Tree {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly folders: readonly string[];
}

const skipped = new Set(['node_modules', 'data', 'build', 'test-results', 'playwright-report']);

export function readTree(root: string): Tree {
  const paths: string[] = [];
  const folders: string[] = [];
  collect(root, '', paths, folders);
  const aliases = aliasesOf(root);
  const known = new Set(paths);
  const files = paths
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path): [string, SourceFile] => [path, readSource(root, path, aliases, known)]);
  return { files: new Map(files), folders };
}

function collect(root: string, folder: string, paths: string[], folders: string[]): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      paths.push(path);
      continue;
    }
    folders.push(path);
    collect(root, path, paths, folders);
  }
}

type Aliases = ReadonlyArray<readonly [prefix: string, folder: string]>;

/** The `#name/*` entries of package.json, so that names are written down once. */
function aliasesOf(root: string): Aliases {
  const file = join(root, 'package.json');
  if (!existsSync(file)) return [];
  const { imports = {} }: { imports?: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(imports).map(([from, to]) => [from.replace('*', ''), normalize(to.replace('*', ''))]);
}

function readSource(root: string, path: string, aliases: Aliases, known: ReadonlySet<string>): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = parseSync(path, text);
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${path} cannot be read as TypeScript: ${fault.message}`);
  const edges = importsOf(parsed, text).map((found) => ({
    ...found,
    to: target(path, found, aliases, known),
  }));
  return { path, edges, isBarrel: isBarrel(parsed) };
}

/** Where an import leads inside the tree. A file that is not there is answered as written: rules report it. */
function target(from: string, { written }: Import, aliases: Aliases, known: ReadonlySet<string>) {
  const alias = aliases.find(([prefix]) => written.startsWith(prefix));
  if (alias) return spelled(join(alias[1], written.slice(alias[0].length)), known);
  if (/^\.\.?(\/|$)/.test(written)) return spelled(join(dirname(from), written), known);
  return undefined;
}

function spelled(path: string, known: ReadonlySet<string>): string {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}
