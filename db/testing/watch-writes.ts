import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

/**
 * Calls `before` ahead of everything that this process writes from now on: each statement that changes a
 * store, the beginning and end of each transaction, each file that is written or renamed. Tests end the
 * process there, or look at what a process that ended there would leave. Answers how to stop it.
 */
export function watchWrites(before: (step: string) => void): () => void {
  const undo = [
    ...watchStatements(before),
    wrap(Database.prototype, 'exec', (sql) => before(String(sql).slice(0, 40))),
    ...FILE_WORKS.map((name) =>
      wrap(fs, name, (path) => before(`${name} ${String(path).split('/').at(-1)}`)),
    ),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const restore of undo) restore();
    syncBuiltinESMExports();
  };
}

const FILE_WORKS = ['writeFileSync', 'appendFileSync', 'renameSync', 'rmSync'] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** All statements share one prototype, which only a statement leads to. */
function watchStatements(before: (step: string) => void): (() => void)[] {
  const connection = new Database(':memory:');
  const prototype: unknown = Object.getPrototypeOf(connection.prepare('SELECT 1'));
  connection.close();
  const names = ['run', 'get', 'all'] as const;
  return names.map((name) =>
    wrap(prototype as Record<typeof name, Method>, name, (_, statement) => {
      const { readonly, source } = statement as Database.Statement;
      if (!readonly) before(source.slice(0, 40));
    }),
  );
}

/** Lets `look` see the first argument and `this` of every call. */
function wrap<Name extends string>(
  owner: object & { [name in Name]: unknown },
  name: Name,
  look: (first: unknown, self: unknown) => void,
): () => void {
  const own = owner[name] as Method; // a function of any kind: it is handed on what came
  const watched: Method = function (...args) {
    look(args[0], this);
    return own.apply(this, args);
  };
  Object.assign(owner, { [name]: watched });
  return () => void Object.assign(owner, { [name]: own });
}
