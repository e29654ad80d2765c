import type { ReactNode } from 'react';
import type { SearchAsked } from '#newsroom/search-asked.ts';
import { LONGEST_QUERY } from '#newsroom/search-query.ts';
import { wordsOf } from './words.ts';

type Props = {
  readonly language: string;
  /** The address that answers. */
  readonly action: string;
  readonly asked: SearchAsked;
  readonly sections: readonly { readonly key: string; readonly name: string }[];
};

/** The form of a search. It is sent as an address, so every search can be linked and gone back to. */
export function SearchForm({ language, action, asked, sections }: Props) {
  const words = wordsOf(language);
  return (
    <search>
      <form className="search-form" action={action} method="get">
        <Field name="q" label={words('search.label')}>
          <input
            className="control"
            id="q"
            name="q"
            type="search"
            dir="auto"
            defaultValue={asked.query}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="search-hint"
          />
        </Field>
        <button className="search-button" type="submit">
          {words('search.heading')}
        </button>
        <p className="search-hint" id="search-hint">
          {words('search.hint')}
        </p>
        {sections.length > 1 && (
          <Field name="section" label={words('search.section')}>
            <select className="control" id="section" name="section" defaultValue={asked.section ?? ''}>
              <option value="">{words('search.allSections')}</option>
              {sections.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Day name="from" label={words('search.from')} value={asked.from} />
        <Day name="to" label={words('search.to')} value={asked.to} />
      </form>
    </search>
  );
}

function Day(props: { readonly name: string; readonly label: string; readonly value: string | null }) {
  const { name, label, value } = props;
  return (
    <Field name={name} label={label}>
      <input className="control" id={name} name={name} type="date" defaultValue={value ?? ''} />
    </Field>
  );
}

function Field(props: { readonly name: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={`search-${props.name}`}>
      <label htmlFor={props.name}>{props.label}</label>
      {props.children}
    </div>
  );
}
