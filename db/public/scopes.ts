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

/**
 * While nothing moves, what a read told stays true from `since` until just before `until`, by the
 * clock alone; milliseconds since 1970 UTC.
 */
export type Span = { readonly since: number; readonly until: number };

type Recording = { readonly scopes: Scopes; readonly noteSpan: (span: Span) => void };

declare global {
  var communiqueScopes: AsyncLocalStorage<Recording> | undefined;
}

function recordings(): AsyncLocalStorage<Recording> {
  globalThis.communiqueScopes ??= new AsyncLocalStorage<Recording>();
  return globalThis.communiqueScopes;
}

/** Runs `work`, notes into `scopes` what its reads touch, and tells `noteSpan` how long each of them holds. */
export function recordScopes<T>(
  scopes: Scopes,
  work: () => T,
  noteSpan: (span: Span) => void = () => undefined,
): T {
  return recordings().run({ scopes, noteSpan }, work);
}

/** Notes that the current render depends on `scope`, which stands at `counter` (0: never moved). */
export function touchScope(scope: string, counter: number): void {
  const scopes = recordings().getStore()?.scopes;
  if (scopes && !scopes.has(scope)) scopes.set(scope, counter);
}

/** Notes that what the current render says holds for this span only. */
export function touchSpan(span: Span): void {
  recordings().getStore()?.noteSpan(span);
}
