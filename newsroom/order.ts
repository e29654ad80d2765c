export const STEPS = ['up', 'down'] as const;
export type Step = (typeof STEPS)[number];

/** The lists of the furniture whose order readers see. */
export const ORDERED_LISTS = ['sections', 'topics', 'contacts', 'languages'] as const;
export type OrderedList = (typeof ORDERED_LISTS)[number];

/** The order with one of its members a place further up or down; the same where it is unknown or at that end. */
export function stepped(order: readonly string[], member: string, step: Step): readonly string[] {
  const place = order.indexOf(member);
  const target = place + (step === 'up' ? -1 : 1);
  if (place < 0 || target < 0 || target >= order.length) return order;
  return order.toSpliced(place, 1).toSpliced(target, 0, member);
}

/** The members that there are, as somebody put them into order; whoever came meanwhile stands last, as everywhere. */
export function orderOf(members: readonly string[], wanted: readonly string[]): readonly string[] {
  const known = [...new Set(wanted)].filter((member) => members.includes(member));
  return [...known, ...members.filter((member) => !known.includes(member))];
}
