import Link from 'next/link';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS, languageName, MARK_WORDS, STATE_WORDS } from '#components/desk/words.ts';
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
        {count <= MOST_COUNTED
          ? say('{count, plural, one {# release} other {# releases}}', { count })
          : say('More than {count} releases', { count: MOST_COUNTED.toLocaleString(spokenLanguage()) })}
      </p>
      {parts.length > 0 ? (
        <ul aria-label={say('Asked for')} className="chips">
          {parts.map(({ name, words }) => (
            <li key={name}>
              <Link
                href={releasesPath({ ...filter, [name]: NO_FILTER[name] })}
                prefetch={false}
                className="chip"
              >
                <span className="sr-only">{say('Take away:')} </span>
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
    state && { name: 'state', words: say(STATE_WORDS[state]) },
    kind && { name: 'kind', words: say(KIND_WORDS[kind]) },
    section === null
      ? null
      : { name: 'section', words: say('in {name}', { name: called(choices.sections, section) }) },
    topic === null
      ? null
      : { name: 'topic', words: say('about {name}', { name: called(choices.topics, topic) }) },
    person === null
      ? null
      : { name: 'person', words: say('by {name}', { name: called(choices.people, String(person)) }) },
    language === null ? null : { name: 'language', words: languageName(language, spokenLanguage()) },
    from === null ? null : { name: 'from', words: say('from {day}', { day: from }) },
    to === null ? null : { name: 'to', words: say('until {day}', { day: to }) },
    mark && { name: 'mark', words: say(MARK_WORDS[mark]) },
    order === 'oldest' ? { name: 'order', words: say('oldest first') } : null,
  ];
  return parts.filter((part) => part !== null);
}
