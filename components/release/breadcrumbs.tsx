import type { MenuLink } from './masthead.tsx';
import { wordsOf } from './words.ts';

type Props = {
  readonly language: string;
  /** The pages above this one, the highest first. */
  readonly above: readonly MenuLink[];
  /** What this page is called among them. */
  readonly here: string;
};

/** The way from the whole to this page. */
export function Breadcrumbs({ language, above, here }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={wordsOf(language)('browse.here')}>
      <ol>
        {above.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
