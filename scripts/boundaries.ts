import { fileURLToPath } from 'node:url';
import { violationsIn } from './boundaries/rules.ts';
import { readTree } from './boundaries/tree.ts';

/**
 * Who may import whom: the table in docs, enforced over every .ts and .tsx file. Run as a command it prints each
 * violation as one line and exits with 1 if there is any.
 */
export function boundaryViolations(root: string): string[] {
  return violationsIn(readTree(root));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const violations = boundaryViolations(fileURLToPath(new URL('..', import.meta.url)));
  for (const violation of violations) process.stdout.write(`${violation}\n`);
  if (violations.length > 0) process.exitCode = 1;
}
