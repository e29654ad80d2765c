import Link from 'next/link';
import { say } from './words/say.ts';

type Props = {
  readonly label: string;
  /** Address of the page before this one; absent on the first. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
};

/** From one page of a list to the next. */
export function PageTurner({ label, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="page-turner" aria-label={label}>
      {previous ? (
        <Link href={previous} prefetch={false} rel="prev" className="button button-plain">
          {say('Previous page')}
        </Link>
      ) : null}
      {next ? (
        <Link href={next} prefetch={false} rel="next" className="button button-plain">
          {say('Next page')}
        </Link>
      ) : null}
    </nav>
  );
}
