import { answered } from '#components/desk/words/answered.ts';
import { spokenLanguage } from '#components/desk/words/say.ts';
import type { Fault } from '#newsroom/refusal.ts';

/** What a check found wrong with one field, or with something in it, beside it. */
export function FaultsAt({ field, faults }: { readonly field: string; readonly faults: readonly Fault[] }) {
  const own = faults.filter((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  if (own.length === 0) return null;
  return own.map(({ sentence }) => (
    <p key={sentence} className="field-fault">
      {answered(spokenLanguage(), sentence)}
    </p>
  ));
}
