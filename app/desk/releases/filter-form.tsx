import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS, languageHeading, MARK_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import { type Choice, SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { FilterChoices } from '#desk/read/releases.ts';
import { FILTER_MARKS, filterQuery, type ReleaseFilter } from '#newsroom/release-filter.ts';
import { LONGEST_QUERY } from '#newsroom/search-query.ts';
import { KINDS, STATES, type State } from '#newsroom/vocabulary.ts';

/** Superseded editions are no releases of their own: each is found in its release. */
const OFFERED: readonly State[] = STATES.filter((state) => state !== 'superseded');

type Props = { readonly filter: ReleaseFilter; readonly choices: FilterChoices };

/** Narrows the list of releases, by a plain GET. */
export function ReleaseFilterForm({ filter, choices }: Props) {
  const states = OFFERED.map((state) => ({ value: state, label: say(STATE_WORDS[state]) }));
  return (
    <search>
      <form action="/desk/releases" method="get" className="filter" key={filterQuery(filter)}>
        <div className="filter-row">
          <TextField
            name="q"
            label={say('Words or number')}
            type="search"
            defaultValue={filter.words}
            maxLength={LONGEST_QUERY}
          />
          <Pick name="state" label={say('State')} value={filter.state} choices={states} />
          <Button type="submit" tone="main">
            {say('Show')}
          </Button>
        </div>
        <details className="disclosure filter-more" open={hasMore(filter)}>
          <summary>{say('More filters')}</summary>
          <MoreFilters filter={filter} choices={choices} />
        </details>
      </form>
    </search>
  );
}

/** Whether something below the fold is asked for, and so must be seen. */
function hasMore(filter: ReleaseFilter): boolean {
  return filterQuery({ ...filter, words: '', state: null }) !== '';
}

function MoreFilters({ filter, choices }: Props) {
  const kinds = KINDS.map((kind) => ({ value: kind, label: say(KIND_WORDS[kind]) }));
  const languages = choices.languages.map((one) => ({
    value: one,
    label: languageHeading(one, spokenLanguage()),
  }));
  const marks = FILTER_MARKS.map((mark) => ({ value: mark, label: say(MARK_WORDS[mark]) }));
  return (
    <div className="filter-grid">
      <Pick name="kind" label={say('Kind')} value={filter.kind} choices={kinds} />
      <Pick name="section" label={say('Section')} value={filter.section} choices={choices.sections} />
      <Pick name="topic" label={say('Topic')} value={filter.topic} choices={choices.topics} />
      <Pick name="person" label={say('Written by')} value={filter.person} choices={choices.people} />
      <Pick name="language" label={say('Language')} value={filter.language} choices={languages} />
      <Pick name="mark" label={say('Marked')} value={filter.mark} choices={marks} />
      <TextField name="from" label={say('From')} type="date" defaultValue={filter.from ?? ''} />
      <TextField name="to" label={say('Until')} type="date" defaultValue={filter.to ?? ''} />
      <SelectField
        name="order"
        label={say('Order')}
        defaultValue={filter.order}
        choices={[
          { value: 'newest', label: say('Newest first') },
          { value: 'oldest', label: say('Oldest first') },
        ]}
      />
    </div>
  );
}

type PickProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
  readonly choices: readonly Choice[];
};

function Pick({ name, label, value, choices }: PickProps) {
  const any: Choice = { value: '', label: say('Any') };
  return <SelectField name={name} label={label} defaultValue={value ?? ''} choices={[any, ...choices]} />;
}
