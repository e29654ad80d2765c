'use client';
import { type ReactNode, useState } from 'react';

/**
 * Keeps what is inside as it was first shown, until `own` changes. A form that was filled from one
 * revision must not be given another's number while somebody types: that would overwrite a colleague
 * without a word. `own` changes with the person's own save; then everything inside is made anew.
 */
export function Pinned({ own, children }: { readonly own: string; readonly children: ReactNode }) {
  const [pinned, setPinned] = useState({ own, children });
  if (own !== pinned.own) setPinned({ own, children });
  return <Once key={pinned.own}>{pinned.children}</Once>;
}

function Once({ children }: { readonly children: ReactNode }) {
  return children;
}
