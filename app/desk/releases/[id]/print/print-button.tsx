'use client';
import { useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';

const never = () => () => undefined;

/** Opens the browser's own print dialogue; without scripts its menu does. */
export function PrintButton() {
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScripts) return null;
  return (
    <Button tone="main" onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  );
}
