import type { MenuLink } from './masthead.tsx';
import { wordsOf } from './words.ts';

type Props = { readonly language: string; readonly topics: readonly MenuLink[] };

/** What a release is about; each topic leads to its list. */
export function Topics({ language, topics }: Props) {
  if (topics.length === 0) return null;
  return (
    <section className="topics no-print">
      <h2>{wordsOf(language)('browse.topics')}</h2>
      <ul>
        {topics.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
