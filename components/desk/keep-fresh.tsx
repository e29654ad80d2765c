'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

const OLD_MS = 3_000;

/**
 * Reads the page again on moving to another and on coming back to the tab: what stands around a page
 * (frozen, overdue, paused) must not be older than what is in it. Never by itself: that would keep a
 * forgotten session alive. Without scripts every page is fresh anyway.
 */
export function KeepFresh({ renderedAt }: { readonly renderedAt: number }) {
  const router = useRouter();
  const path = usePathname();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path && Date.now() - renderedAt > OLD_MS) router.refresh();
    shown.current = path;
  }, [path, renderedAt, router]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - renderedAt > OLD_MS) router.refresh();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [renderedAt, router]);
  return null;
}
