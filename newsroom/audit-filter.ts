import { isDay } from './calendar-days.ts';
import { parseReference, referenceNumber } from './reference-number.ts';
import { DEEDS, type Deed } from './vocabulary.ts';

/** Who acts without being a person, as far as somebody may look for it. */
export const AUDIT_PARTS = ['operator', 'clock', 'sign_on', 'import', 'setup'] as const;
export type AuditPart = (typeof AUDIT_PARTS)[number];

/** What the audit log is narrowed to. */
export type AuditFilter = {
  /** What this person did, and what was done to them. */
  readonly personId?: number;
  readonly part?: AuditPart;
  readonly deed?: Deed;
  /** A release's public number, `2018/0042`. */
  readonly reference?: string;
  /** Days in the institution's zone, both included. */
  readonly from?: string;
  readonly until?: string;
  readonly words?: string;
};

/** The names of the filter in an address. */
export const AUDIT_QUERY = ['person', 'deed', 'release', 'from', 'until', 'q'] as const;

/** The filter in an address; what it does not understand counts as not given. */
export function auditFilterIn(given: (name: (typeof AUDIT_QUERY)[number]) => string): AuditFilter {
  const person = given('person');
  const part = AUDIT_PARTS.find((one) => one === person);
  const deed = DEEDS.find((one) => one === given('deed'));
  const number = parseReference(given('release').trim());
  const [from, until, words] = [given('from'), given('until'), given('q').trim().slice(0, 200)];
  return {
    ...(/^[1-9]\d{0,14}$/.test(person) && { personId: Number(person) }),
    ...(part && { part }),
    ...(deed && { deed }),
    ...(number && { reference: referenceNumber(number.year, number.number) }),
    ...(isDay(from) && { from }),
    ...(isDay(until) && { until }),
    ...(words !== '' && { words }),
  };
}
