/** A short word about a thing: a state, a role, “Suspended”. The word says it, the colour repeats it. */
export function Mark({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'good' | 'warn' | 'alarm';
  readonly children: string;
}) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}
