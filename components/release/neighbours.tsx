import { wordsOf } from './words.ts';

type Neighbour = { readonly path: string; readonly headline: string };
type Props = {
  readonly language: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** The releases before and after this one in time. */
export function Neighbours({ language, previous, next }: Props) {
  if (!previous && !next) return null;
  const words = wordsOf(language);
  return (
    <nav className="neighbours" aria-label={words('release.neighbours')}>
      <ul>
        {previous && (
          <li>
            <span>{words('release.previous')}</span>
            <a rel="prev" href={previous.path}>
              {previous.headline}
            </a>
          </li>
        )}
        {next && (
          <li className="next">
            <span>{words('release.next')}</span>
            <a rel="next" href={next.path}>
              {next.headline}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
