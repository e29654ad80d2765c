import { wordsOf } from './words.ts';

type Props = {
  readonly language: string;
  /** The list's path; page 1 stands at it, the others at `?page=`, after a query of its own at `&page=`. */
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  /** What lies before and after, where that is not the newer and the older. */
  readonly turns?: { readonly before: string; readonly after: string };
};

/** The way through a list of many pages. Nothing on a list of one. */
export function PageNumbers({ language, path, page, pages, turns }: Props) {
  if (pages < 2) return null;
  const words = wordsOf(language);
  return (
    <nav className="pages" aria-label={words('list.pages')}>
      {page > 1 && (
        <a rel="prev" href={pageAddress(path, page - 1)}>
          {turns?.before ?? words('list.newer')}
        </a>
      )}
      <ul>
        {shownNumbers(page, pages).map((number) => (
          <li key={number}>
            <PageNumber number={number} {...{ language, path, page, pages }} />
          </li>
        ))}
      </ul>
      {page < pages && (
        <a rel="next" href={pageAddress(path, page + 1)}>
          {turns?.after ?? words('list.older')}
        </a>
      )}
    </nav>
  );
}

function PageNumber({ number, language, path, page, pages }: Props & { readonly number: number }) {
  if (number < 0) return <span className="gap">…</span>;
  const name = wordsOf(language)('list.page', { page: number, pages });
  if (number === page) {
    return (
      <span aria-current="page">
        <span className="hidden-text">{name}</span>
        <span aria-hidden="true">{number}</span>
      </span>
    );
  }
  return (
    <a href={pageAddress(path, number)} aria-label={name}>
      {number}
    </a>
  );
}

/** The address of a page of a list. */
export function pageAddress(path: string, page: number): string {
  if (page === 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}

/** First, last, and those around the current page; a negative number stands for a gap. */
export function shownNumbers(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1];
    if (before === undefined || number === before + 1) return [number];
    return number === before + 2 ? [number - 1, number] : [-number, number];
  });
}
