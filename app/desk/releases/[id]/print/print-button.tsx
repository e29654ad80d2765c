'use client';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';

/** Opens the browser's own print dialogue; without scripts its menu does. */
export function PrintButton() {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <Button tone="main" onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  );
}
