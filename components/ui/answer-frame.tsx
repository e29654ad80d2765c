'use client';
import { useContext, useEffect, useRef } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FormSurroundings } from './form-context.ts';

type Props = { readonly address: string };

/**
 * A page of ours that shows what would be, in a frame, and by a link where frames are in the way. It takes the focus
 * when it comes, so that nobody looks for it: what is below it saves.
 */
export function AnswerFrame({ address }: Props) {
  const { say } = useSay();
  const { id, state } = useContext(FormSurroundings);
  const box = useRef<HTMLElement>(null);
  const isAsked = state.state === 'preview';
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  return (
    <section
      ref={box}
      id={shownId(id)}
      tabIndex={-1}
      autoFocus={isAsked}
      className="answer-frame"
      aria-label={say('What readers would see')}
    >
      <Frame address={address} />
    </section>
  );
}

/** The frame alone. */
export function Frame({ address }: Props) {
  const { say } = useSay();
  return (
    <>
      <iframe
        key={address}
        src={address}
        title={say('What readers would see')}
        sandbox="allow-same-origin allow-popups"
      />
      <a href={address} target="_blank" rel="noreferrer" className="text-link">
        {say('Open the preview in a new tab')}
      </a>
    </>
  );
}

/** Where the frame of a form stands. */
export function shownId(formId: string): string {
  return `${formId}-shown`;
}
