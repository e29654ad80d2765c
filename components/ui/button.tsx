import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

/** `main` is what one came to do, once per form; `danger` cannot be taken back easily. */
export type Tone = 'main' | 'plain' | 'danger';

type Props = ComponentProps<'button'> & { readonly tone?: Tone };

/** A button as high as a fingertip. Inside a `Form` take `SubmitButton`. */
export function Button({ tone = 'plain', type = 'button', className, ...button }: Props) {
  return <button {...button} type={type} className={`button button-${tone} ${className ?? ''}`} />;
}

type LinkProps = { readonly href: string; readonly tone?: Tone; readonly children: ReactNode };

/** A link that stands where a button would: it leads somewhere and changes nothing. */
export function LinkButton({ href, tone = 'plain', children }: LinkProps) {
  return (
    <Link href={href} prefetch={false} className={`button button-${tone}`}>
      {children}
    </Link>
  );
}
