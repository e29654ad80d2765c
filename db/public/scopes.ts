import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What one render depends on: every read of `db/public` notes the scopes it touched, with their
 * counters at the first touch. The pages process hands the list to the gate, which stores the
 * response only while none of them has moved.
 *
 * The store hangs on `globalThis` because the framework bundles its own copy of this module, while
 * the process's server that opens the recording uses the plain one.
 */
export type Scopes = Map<string, number>;

declare global {
  var communiqueScopes: AsyncLocalStorage<Scopes> | undefined;
}

function recordings(): AsyncLocalStorage<Scopes> {
  globalThis.communiqueScopes ??= new AsyncLocalStorage<Scopes>();
  return globalThis.communiqueScopes;
}

/** Runs `work` and notes into `scopes` what its reads touch. */
export function recordScopes<T>(scopes: Scopes, work: () => T): T {
  return recordings().run(scopes, work);
}

/** Notes that the current render depends on `scope`, which stands at `counter` (0: never moved). */
export function touchScope(scope: string, counter: number): void {
  const scopes = recordings().getStore();
  if (scopes && !scopes.has(scope)) scopes.set(scope, counter);
}
