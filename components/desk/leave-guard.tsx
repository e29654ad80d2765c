'use client';
import { useContext, useEffect, useRef } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';

/**
 * Asks before the page is left while a form around it holds words that were not saved. Goes quiet
 * once the form is sent, until it comes back refused. Without scripts the browser's own going back still has them.
 */
export function LeaveGuard() {
  const here = useRef<HTMLSpanElement>(null);
  const dirty = useRef(false);
  const { state } = useContext(FormSurroundings);
  useEffect(() => {
    if (state.state === 'refused') dirty.current = true;
  }, [state]);
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    const typed = () => {
      dirty.current = true;
    };
    const sent = () => {
      dirty.current = false;
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    const following = (event: MouseEvent) => followLink(event, dirty.current);
    form.addEventListener('input', typed);
    form.addEventListener('submit', sent);
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('click', following, true);
    return () => {
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', sent);
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('click', following, true);
    };
  }, []);
  return <span ref={here} hidden />;
}

/** Links inside the desk do not unload the page, so the browser's own question never comes. */
function followLink(event: MouseEvent, dirty: boolean): void {
  if (!dirty || !(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  if (!link || link.target === '_blank' || link.getAttribute('href')?.startsWith('#')) return;
  if ('keeps' in link.dataset) return;
  if (window.confirm('Your words are not saved yet. Leave without saving?')) return;
  event.preventDefault();
  event.stopPropagation();
}
