import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName, ROLE_WORDS } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { PeopleFilter } from '#newsroom/people-filter.ts';
import { PERSON_STATES } from '#newsroom/person-state.ts';
import { type Language, ROLES } from '#newsroom/vocabulary.ts';
import { STANDING_WORDS } from './standing-words.ts';

type Props = { readonly filter: PeopleFilter; readonly languages: readonly Language[] };

/** Narrows the list of people, by a plain GET. */
export function PeopleFilterForm({ filter, languages }: Props) {
  return (
    <search>
      <form action="/desk/people" method="get" className="filter" aria-label={say('Find people')}>
        <div className="filter-grid">
          <TextField
            name="q"
            label={say('Name or e-mail')}
            type="search"
            defaultValue={filter.words}
            maxLength={200}
            key={filter.words}
          />
          <Narrow
            name="role"
            label={say('Role')}
            chosen={filter.role}
            values={ROLES}
            words={said(ROLE_WORDS)}
          />
          <Narrow
            name="state"
            label={say('State')}
            chosen={filter.state}
            values={PERSON_STATES}
            words={said(STANDING_WORDS)}
          />
          <Narrow
            name="language"
            label={say('Language')}
            chosen={filter.language}
            values={languages}
            words={Object.fromEntries(
              languages.map((language) => [language, languageName(language, spokenLanguage())]),
            )}
          />
          <Button type="submit" tone="main">
            {say('Show')}
          </Button>
        </div>
      </form>
    </search>
  );
}

function said(words: Readonly<Record<string, Sentence>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, sentence]) => [name, say(sentence)]));
}

type NarrowProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly values: readonly string[];
  readonly words: Readonly<Record<string, string>>;
};

function Narrow({ name, label, chosen, values, words }: NarrowProps) {
  const choices = values.map((value) => ({ value, label: words[value] ?? value }));
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={chosen ?? ''}
      key={chosen ?? ''}
      choices={[{ value: '', label: say('All') }, ...choices]}
    />
  );
}
