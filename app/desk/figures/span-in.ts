import { isDay } from '#newsroom/calendar-days.ts';
import { inQuery, type Query } from '../at-desk.ts';

/** The days that figures are asked for; what is no day is not asked for. */
export function spanIn(query: Query) {
  const dayIn = (name: string) => {
    const given = inQuery(query, name);
    return isDay(given) ? given : null;
  };
  return { from: dayIn('from'), until: dayIn('until') };
}
