/** Before and after by the name of the setting; `names.az` where each language has its own. */
export type FurnitureChanges = Readonly<
  Record<string, { readonly before: unknown; readonly after: unknown }>
>;
/** Settings by their names, as the audit log tells them. */
export type Held = Readonly<Record<string, unknown>>;

/**
 * What the audit log keeps of a change of the furniture: each setting of `after` that is another one than in
 * `before`, language by language where it has words in several. Nothing is null.
 */
export function furnitureChanges(before: Held, after: Held): FurnitureChanges {
  const pairs = Object.keys(after).flatMap((name) => pairsOf(name, before[name], after[name]));
  return Object.fromEntries(pairs.filter(([, pair]) => differs(pair)));
}

type Pair = { readonly before: unknown; readonly after: unknown };

function pairsOf(name: string, before: unknown, after: unknown): [string, Pair][] {
  const [had, has] = [byKey(before), byKey(after)];
  if (has === null) return [[name, { before: given(before), after: given(after) }]];
  const keys = new Set([...Object.keys(had ?? {}), ...Object.keys(has)]);
  return [...keys].map((key) => [`${name}.${key}`, { before: given(had?.[key]), after: given(has[key]) }]);
}

function byKey(value: unknown): Held | null {
  const isPlain =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isPlain ? Object.fromEntries(Object.entries(value)) : null;
}

/** As it stands in JSON; what was left empty is nothing. */
function given(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  return value instanceof Date ? value.toISOString() : value;
}

function differs({ before, after }: Pair): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
