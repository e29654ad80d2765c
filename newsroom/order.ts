export const STEPS = ['up', 'down'] as const;
export type Step = (typeof STEPS)[number];

/** The order with one of its members a place further up or down; the same where it is unknown or at that end. */
export function stepped(order: readonly string[], member: string, step: Step): readonly string[] {
  const place = order.indexOf(member);
  const target = place + (step === 'up' ? -1 : 1);
  if (place < 0 || target < 0 || target >= order.length) return order;
  return order.toSpliced(place, 1).toSpliced(target, 0, member);
}
