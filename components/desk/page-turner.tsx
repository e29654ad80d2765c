import Link from 'next/link';

type Props = {
  readonly label: string;
  /** Address of the page of newer things; absent on the first. */
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
  readonly page: number;
};

/** From one page of a list to the next. */
export function PageTurner({ label, newer, older, page }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="page-turner" aria-label={label}>
      {newer ? (
        <Link href={newer} prefetch={false} rel="prev" className="button button-plain">
          Newer
        </Link>
      ) : null}
      <span>Page {page}</span>
      {older ? (
        <Link href={older} prefetch={false} rel="next" className="button button-plain">
          Older
        </Link>
      ) : null}
    </nav>
  );
}
