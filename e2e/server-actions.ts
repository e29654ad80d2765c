import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import { z } from 'zod';

const program = resolve(import.meta.dirname, '..');

/** A function that anybody can call by a request: its id in the build, and a page that has it. */
export type ServerAction = { readonly name: string; readonly id: string; readonly page: string };

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), filename: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** Every server action of the build, by the framework's own list. */
export function builtActions(): readonly ServerAction[] {
  const file = join(program, process.env.NEXT_DIST_DIR ?? '.next', 'server/server-reference-manifest.json');
  const { node } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(node)
    .map(([id, { exportedName, workers }]) => ({
      id,
      name: exportedName,
      page: shortest(Object.keys(workers).map(pathOf)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** `app/desk/releases/[id]/edit/page` → `/desk/releases/[id]/edit` */
function pathOf(worker: string): string {
  return worker
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replaceAll(/\/\([^)]+\)/g, '');
}

/** The names of all that files marked `'use server'` export; throws where only a part of a file is marked. */
export function writtenActions(): readonly string[] {
  return sourceFiles(join(program, 'app'))
    .concat(sourceFiles(join(program, 'components')))
    .flatMap(exportsOf)
    .sort((a, b) => a.localeCompare(b));
}

function shortest(paths: readonly string[]): string {
  return [...paths].sort((a, b) => a.length - b.length || a.localeCompare(b)).at(0) ?? '';
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function exportsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('use server')) return [];
  const { program: read, module } = parseSync(file, text);
  const marks: unknown[] = [];
  const visitor: VisitorObject = {};
  visitor.ExpressionStatement = (node) => {
    if (node.directive === 'use server') marks.push(node);
  };
  new Visitor(visitor).visit(read);
  if (marks.length === 0) return [];
  if (marks.length > 1 || marks[0] !== read.body[0])
    throw new Error(`${file}: only a whole file may hold server actions, so that they can be listed.`);
  return module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (isType ? [] : [exportName.name ?? 'default'])),
  );
}
