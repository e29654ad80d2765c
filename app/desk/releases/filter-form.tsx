import { STATE_WORDS } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ReleaseFilter } from '#db/editorial/desk-lists.ts';
import { STATES, type State } from '#newsroom/vocabulary.ts';

/** Superseded editions are no releases of their own: each is found in its release. */
const OFFERED: readonly State[] = STATES.filter((state) => state !== 'superseded');

/** Narrows the list of releases, by a plain GET. */
export function ReleaseFilterForm({ filter }: { readonly filter: ReleaseFilter }) {
  return (
    <search>
      <form action="/desk/releases" method="get" className="filter">
        <TextField
          name="q"
          label="Words of the headline, or number"
          type="search"
          defaultValue={filter.text}
          maxLength={200}
          key={filter.text}
        />
        <div className="field-narrow">
          <SelectField
            name="state"
            label="State"
            defaultValue={filter.state ?? ''}
            key={filter.state ?? ''}
            choices={[
              { value: '', label: 'All' },
              ...OFFERED.map((state) => ({ value: state, label: STATE_WORDS[state] })),
            ]}
          />
        </div>
        <Button type="submit">Show</Button>
      </form>
    </search>
  );
}
