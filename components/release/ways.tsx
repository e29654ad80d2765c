import { wordsOf } from './words.ts';

/** A list of releases that another list leads to. */
export type Way = {
  readonly path: string;
  readonly name: string;
  /** How many releases it holds, where that is told. */
  readonly count?: number;
};
type Props = {
  readonly language: string;
  /** Names the group and is unlike any other on its page. */
  readonly id: string;
  readonly heading: string;
  readonly ways: readonly Way[];
  /** The path of the list shown. */
  readonly here?: string | undefined;
};

/** Ways to other lists, each with how many releases it holds. Nothing where there is none. */
export function Ways({ language, id, heading, ways, here }: Props) {
  if (ways.length === 0) return null;
  return (
    <nav className="ways" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {ways.map(({ path, name, count }) => (
          <li key={path}>
            <a href={path} aria-current={path === here ? 'page' : undefined}>
              {name}
            </a>
            {count !== undefined && <Count language={language} count={count} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ language, count }: { readonly language: string; readonly count: number }) {
  return (
    <span className="ways-count">
      <span aria-hidden="true">{count}</span>
      <span className="hidden-text">({wordsOf(language)('list.count', { count })})</span>
    </span>
  );
}
