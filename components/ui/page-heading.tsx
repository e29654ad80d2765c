import Link from 'next/link';
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  /** Where one came from, above the title. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Links and buttons that concern the whole page. */
  readonly children?: ReactNode;
};

/** The one h1 of a page. */
export function PageHeading({ title, intro, back, children }: Props) {
  return (
    <header className="page-heading">
      {back ? (
        <Link href={back.href} prefetch={false} className="back-link">
          {back.label}
        </Link>
      ) : null}
      <h1>{title}</h1>
      {intro ? <p className="page-heading-intro">{intro}</p> : null}
      {children ? <div className="page-heading-actions">{children}</div> : null}
    </header>
  );
}

/** A part of a page under its own h2. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
