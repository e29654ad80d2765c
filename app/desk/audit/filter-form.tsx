import { actorWords, deedWords } from '#components/desk/audit-sentence.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AuditScreen } from '#desk/read/audit.ts';
import { AUDIT_PARTS } from '#newsroom/audit-filter.ts';
import { DEEDS } from '#newsroom/vocabulary.ts';

type Props = {
  /** What was typed, by the names in the address. */
  readonly given: Readonly<Record<string, string>>;
  readonly people: AuditScreen['people'];
  readonly zone: string;
};

/** Narrows the log, by a plain GET. */
export function AuditFilterForm({ given, people, zone }: Props) {
  const all = { value: '', label: say('All') };
  const persons = people.map(({ id, name }) => ({ value: String(id), label: name }));
  const parts = AUDIT_PARTS.map((part) => ({ value: part, label: actorWords(`system:${part}`) }));
  const deeds = DEEDS.map((deed) => ({ value: deed, label: deedWords(deed) })).toSorted((a, b) =>
    a.label.localeCompare(b.label, spokenLanguage()),
  );
  return (
    <search>
      <form
        action="/desk/audit"
        method="get"
        className="filter"
        aria-label={say('Find entries')}
        key={JSON.stringify(given)}
      >
        <div className="filter-row">
          <TextField
            name="q"
            label={say('Name, or words of a reason or change')}
            type="search"
            defaultValue={given.q}
            maxLength={200}
          />
          <SelectField name="deed" label={say('Deed')} defaultValue={given.deed} choices={[all, ...deeds]} />
          <Button type="submit" tone="main">
            {say('Show')}
          </Button>
        </div>
        <div className="filter-grid">
          <SelectField
            name="person"
            label={say('Person')}
            defaultValue={given.person}
            choices={[all, ...persons, ...parts]}
          />
          <TextField
            name="release"
            label={say('Release number')}
            placeholder="2026/0042"
            defaultValue={given.release}
          />
          <TextField
            name="from"
            label={say('From ({zone})', { zone })}
            type="date"
            defaultValue={given.from}
          />
          <TextField name="until" label={say('Until')} type="date" defaultValue={given.until} />
        </div>
      </form>
    </search>
  );
}
