'use client';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { CommandGroup } from './commands.ts';
import { KeyList } from './key-list.tsx';
import { releaseIn, SINGLE_KEYS, wayOf } from './key-words.ts';
import { Palette } from './palette.tsx';
import { useSay } from './words/use-say.tsx';

type Props = { readonly groups: readonly CommandGroup[]; readonly singleKeys: boolean };
type Shown = 'palette' | 'keys' | null;

/** The way to find anything, by a link that works without scripts, and by keys with them. */
export function QuickKeys({ groups, singleKeys }: Props) {
  const path = usePathname();
  const router = useRouter();
  const { say } = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Shown>(null);
  const close = useCallback(() => dialog.current?.close(), []);

  useEffect(() => {
    const open = (what: Shown) => {
      setShown(what);
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    const pressed = (event: KeyboardEvent) => {
      const what = meantBy(event, singleKeys, path);
      if (what === null) return;
      event.preventDefault();
      if (what === 'palette' || what === 'keys') open(what);
      else router.push(what);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [path, router, singleKeys]);

  function opened(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setShown('palette');
    dialog.current?.showModal();
  }

  return (
    <>
      <Link href="/desk/find" prefetch={false} className="find-link" onClick={opened}>
        {say('Find')} <kbd>Ctrl K</kbd>
      </Link>
      <dialog
        ref={dialog}
        className="palette"
        aria-label={shown === 'keys' ? say('Shortcuts') : say('Find')}
        onClose={() => setShown(null)}
      >
        {shown === 'palette' ? <Palette groups={groups} release={releaseIn(path)} onClose={close} /> : null}
        {shown === 'keys' ? <KeySheet singleKeys={singleKeys} onClose={close} /> : null}
      </dialog>
    </>
  );
}

function KeySheet({ singleKeys, onClose }: { readonly singleKeys: boolean; readonly onClose: () => void }) {
  const { say } = useSay();
  return (
    <div className="key-sheet stack">
      <h2>{say('Shortcuts')}</h2>
      <KeyList singleKeys={singleKeys} />
      <div className="buttons">
        <Button onClick={onClose} autoFocus>
          {say('Close')}
        </Button>
        <Link href="/desk/keys" prefetch={false} className="button button-plain" onClick={onClose}>
          {say('Switch keys off')}
        </Link>
      </div>
    </div>
  );
}

/** What a key means: something to open, an address to go to, or nothing. No single key counts while typing. */
function meantBy(
  event: KeyboardEvent,
  singleKeys: boolean,
  path: string,
): 'palette' | 'keys' | string | null {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return event.key.toLowerCase() === 'k' ? 'palette' : null;
  if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  const known = SINGLE_KEYS.find(({ key }) => key === event.key);
  if (known?.key === '/') return 'palette';
  if (known?.key === '?') return 'keys';
  return known ? wayOf(known, path) : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest('input, textarea, select, dialog, [role="textbox"]') !== null
  );
}
