import { basename } from 'node:path/posix';
import { pathToHidden } from './reach.ts';
import {
  anythingButApp,
  forbiddenFolders,
  isHidden,
  isIn,
  isTest,
  type Part,
  parts,
  reserved,
  testsMayAnything,
} from './table.ts';
import type { Edge, SourceFile, Tree } from './tree.ts';

/** Every breach of the import table in a tree, each as one plain line, in the order of paths. */
export function violationsIn(tree: Tree): string[] {
  const files = [...tree.files.values()].toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
  const lines = [
    ...tree.folders.filter(isNamelessFolder).map(namelessFolder),
    ...files.flatMap((file) => inFile(file, tree)),
  ];
  return [...new Set(lines)];
}

const isNamelessFolder = (folder: string): boolean => forbiddenFolders.includes(basename(folder));
const namelessFolder = (folder: string): string =>
  `${folder}/ is a name that says nothing: put each helper beside its one user.`;

function inFile(file: SourceFile, tree: Tree): string[] {
  const part = parts.find(({ holds }) => holds(file.path));
  if (!part) return [`${file.path} lies in a folder that the import table does not know.`];
  const lines = file.edges.flatMap((edge) => inEdge(file, part, edge, tree) ?? []);
  if (file.isBarrel && !isRoute(file.path))
    lines.push(`${file.path} only hands on exports: import from the files themselves.`);
  if (part.readers && !isTest(file.path)) lines.push(...hiddenReached(file, tree));
  return lines;
}

/** Next asks for these files by name, so they may hand on what lies elsewhere. */
const isRoute = (path: string): boolean =>
  isIn(path, 'app') && /^(route|page|layout|default)\.tsx?$/.test(basename(path));

function inEdge(file: SourceFile, part: Part, edge: Edge, tree: Tree): string | undefined {
  const where = `${file.path}:${edge.line}`;
  if (edge.written === '') return `${where} imports what only running it would tell: write the name out.`;
  if (edge.to === undefined) return inPackage(file.path, part, edge.written, where);
  if (isSource(edge.to) && !tree.files.has(edge.to))
    return `${where} imports ${edge.written}, which is not there.`;
  return inHouse(file.path, part, edge.to, where);
}

const isSource = (path: string): boolean =>
  !/\.(css|json|svg|png|webp|avif|ico|txt|woff2?|d\.ts)$/.test(path);

function inHouse(from: string, part: Part, to: string, where: string): string | undefined {
  if (isTest(to)) return `${where} imports a test, ${to}.`;
  const may = isTest(from) && testsMayAnything.includes(part.name) ? anythingButApp : part.may;
  const own = parts.find(({ holds }) => holds(to)) === part;
  const kept = part.readers && !isTest(from) && isHidden(to);
  if (!kept && (own || may.some((folder) => isIn(to, folder)))) return undefined;
  return `${where} imports ${to}: ${part.name} may import only ${[...may, 'itself'].join(', ')}.`;
}

function inPackage(from: string, part: Part, written: string, where: string): string | undefined {
  if (isTest(from)) return undefined;
  const name = packageOf(written);
  if (part.packages && !part.packages.includes(name)) {
    return `${where} imports ${name}: ${part.name} may use only ${part.packages.join(', ')}.`;
  }
  const rule = reserved.find(({ packages }) => packages.includes(name));
  if (!rule || rule.to.some((folder) => isIn(from, folder))) return undefined;
  return `${where} imports ${name}: ${rule.because}.`;
}

/** `@scope/name/part` → `@scope/name`. */
function packageOf(written: string): string {
  if (written.startsWith('node:')) return written;
  const words = written.split('/');
  return words.slice(0, written.startsWith('@') ? 2 : 1).join('/');
}

/** A direct import is told by the table already; here are the ways with steps between. */
function hiddenReached(file: SourceFile, tree: Tree): string[] {
  const way = pathToHidden(file.path, tree);
  if (!way || way.length < 3) return [];
  return [`${file.path} reaches ${way.at(-1)}, which readers’ processes must not hold: ${way.join(' → ')}.`];
}
