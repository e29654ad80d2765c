'use client';
import { useSyncExternalStore } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';

const never = () => () => undefined;

/** Opens the browser's own print dialogue; without scripts its menu does. */
export function PrintButton() {
  const { say } = useSay();
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScripts) return null;
  return (
    <Button tone="main" onClick={() => window.print()}>
      {say('Print or save as PDF')}
    </Button>
  );
}
