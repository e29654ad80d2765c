import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Button } from '#components/ui/button.tsx';
import type { Comparison } from '#desk/read/comparison.ts';
import { formatShown } from '#newsroom/institution-time.ts';

type Props = { readonly comparison: Comparison; readonly at: string; readonly zone: string };

/** Any two revisions, the earlier one against the later one; a plain GET form, so that the address can be passed on. */
export function CompareForm({ comparison, at, zone }: Props) {
  const { against, revisions, afterId, isNewest } = comparison;
  const from = against.kind === 'revision' ? against.id : (revisions[0]?.id ?? 0);
  return (
    <details className="disclosure compare-form" open={against.kind === 'revision' || !isNewest}>
      <summary>{say('Compare any two revisions')}</summary>
      <form method="get" action={at} className="filter disclosure-inside">
        <Choice name="from" label={say('Earlier')} chosen={from} comparison={comparison} zone={zone} />
        <Choice name="to" label={say('Later')} chosen={afterId} comparison={comparison} zone={zone} />
        <Button type="submit">{say('Compare')}</Button>
      </form>
    </details>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: number;
  readonly comparison: Comparison;
  readonly zone: string;
};

function Choice({ name, label, chosen, comparison: { revisions }, zone }: ChoiceProps) {
  const id = `compare-${name}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="control" id={id} name={name} defaultValue={String(chosen)}>
        {revisions.map((revision, index) => (
          <option key={revision.id} value={revision.id}>
            {`${index + 1}: ${moment(revision.at, zone)}, ${revision.person ?? say('an import')}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function moment(at: Date, zone: string): string {
  const { date, time } = formatShown(at, zone, spokenLanguage());
  return `${date} ${time}`;
}
