import { isHidden } from './table.ts';
import type { Tree } from './tree.ts';

/** The shortest way over imports from a file to one that readers' processes must not hold; none if there is none. */
export function pathToHidden(from: string, tree: Tree): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const path of cameFrom.keys()) {
    if (isHidden(path)) return wayTo(path, cameFrom);
    for (const { to } of tree.files.get(path)?.edges ?? []) {
      if (to !== undefined && !cameFrom.has(to)) cameFrom.set(to, path);
    }
  }
  return undefined;
}

function wayTo(path: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way = [path];
  for (let before = cameFrom.get(path); before !== undefined; before = cameFrom.get(before))
    way.unshift(before);
  return way;
}
