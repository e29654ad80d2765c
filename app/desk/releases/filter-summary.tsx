import Link from 'next/link';
import { counted, KIND_WORDS, languageName, MARK_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import { MOST_COUNTED } from '#db/editorial/finder.ts';
import type { FilterChoices } from '#desk/read/releases.ts';
import { filterQuery, NO_FILTER, type ReleaseFilter } from '#newsroom/release-filter.ts';

type Props = { readonly filter: ReleaseFilter; readonly choices: FilterChoices; readonly count: number };

/** How many there are, and what was asked for: each part with a link that takes it away. */
export function FilterSummary({ filter, choices, count }: Props) {
  const parts = partsOf(filter, choices);
  return (
    <div className="filter-summary">
      <p role="status">
        {count > MOST_COUNTED
          ? `More than ${MOST_COUNTED.toLocaleString('en')} releases`
          : counted(count, 'release')}
      </p>
      {parts.length > 0 ? (
        <ul aria-label="Asked for" className="chips">
          {parts.map(({ name, words }) => (
            <li key={name}>
              <Link
                href={releasesPath({ ...filter, [name]: NO_FILTER[name] })}
                prefetch={false}
                className="chip"
              >
                <span className="sr-only">Take away: </span>
                {words}
                <span aria-hidden="true" className="chip-sign">
                  ×
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The address of the list that a filter shows. */
export function releasesPath(filter: ReleaseFilter): string {
  const query = filterQuery(filter);
  return query === '' ? '/desk/releases' : `/desk/releases?${query}`;
}

type Part = { readonly name: keyof ReleaseFilter; readonly words: string };

function partsOf(filter: ReleaseFilter, choices: FilterChoices): readonly Part[] {
  const { words, state, kind, section, topic, person, language, from, to, mark, order } = filter;
  const called = (list: FilterChoices['sections'], value: string) =>
    list.find((choice) => choice.value === value)?.label ?? value;
  const parts: readonly (Part | null)[] = [
    words === '' ? null : { name: 'words', words: `“${words}”` },
    state && { name: 'state', words: STATE_WORDS[state] },
    kind && { name: 'kind', words: KIND_WORDS[kind] },
    section === null ? null : { name: 'section', words: `in ${called(choices.sections, section)}` },
    topic === null ? null : { name: 'topic', words: `about ${called(choices.topics, topic)}` },
    person === null ? null : { name: 'person', words: `by ${called(choices.people, String(person))}` },
    language === null ? null : { name: 'language', words: languageName(language) },
    from === null ? null : { name: 'from', words: `from ${from}` },
    to === null ? null : { name: 'to', words: `until ${to}` },
    mark && { name: 'mark', words: MARK_WORDS[mark] },
    order === 'oldest' ? { name: 'order', words: 'oldest first' } : null,
  ];
  return parts.filter((part) => part !== null);
}
