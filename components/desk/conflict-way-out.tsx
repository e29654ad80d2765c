'use client';
import Link from 'next/link';
import { useContext } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { useSay } from './words/use-say.tsx';

/** After a conflict: on to where both texts are compared. What was typed is kept there already. */
export function ConflictWayOut({ href }: { readonly href: string }) {
  const { state } = useContext(FormSurroundings);
  const { say } = useSay();
  if (state.code !== 'conflict') return null;
  return (
    <p>
      <Link href={href} prefetch={false} className="button button-main" data-keeps="">
        {say('Compare both texts and choose')}
      </Link>
    </p>
  );
}
