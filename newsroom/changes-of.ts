export type FieldChanges = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

/** Before and after of each named field that is another one now; empty where none is. */
export function changesOf<Name extends string>(
  before: Readonly<Record<Name, unknown>>,
  after: Readonly<Record<Name, unknown>>,
  names: readonly Name[],
): FieldChanges {
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(
    changed.map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }]),
  );
}
