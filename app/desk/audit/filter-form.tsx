import { deedWords } from '#components/desk/audit-sentence.ts';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AuditScreen } from '#desk/read/audit.ts';
import { DEEDS } from '#newsroom/vocabulary.ts';

type Props = {
  /** What was typed, by the names in the address. */
  readonly given: Readonly<Record<string, string>>;
  readonly people: AuditScreen['people'];
  readonly zone: string;
};

const ALL = { value: '', label: 'All' };

/** Narrows the log, by a plain GET. */
export function AuditFilterForm({ given, people, zone }: Props) {
  const persons = people.map(({ id, name }) => ({ value: String(id), label: name }));
  const deeds = DEEDS.map((deed) => ({ value: deed, label: deedWords(deed) })).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  );
  return (
    <search>
      <form
        action="/desk/audit"
        method="get"
        className="filter"
        aria-label="Find entries"
        key={JSON.stringify(given)}
      >
        <div className="filter-row">
          <TextField
            name="q"
            label="Name, or words of a reason or change"
            type="search"
            defaultValue={given.q}
            maxLength={200}
          />
          <SelectField name="deed" label="Deed" defaultValue={given.deed} choices={[ALL, ...deeds]} />
          <Button type="submit" tone="main">
            Show
          </Button>
        </div>
        <div className="filter-grid">
          <SelectField name="person" label="Person" defaultValue={given.person} choices={[ALL, ...persons]} />
          <TextField
            name="release"
            label="Release number"
            placeholder="2026/0042"
            defaultValue={given.release}
          />
          <TextField name="from" label={`From (${zone})`} type="date" defaultValue={given.from} />
          <TextField name="until" label="Until" type="date" defaultValue={given.until} />
        </div>
      </form>
    </search>
  );
}
