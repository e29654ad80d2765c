'use client';
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  readonly title: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A question before something is done. It stands outside the form that it was asked from, so that its
 * fields are not posted with it; Escape closes it.
 */
export function AskDialog({ title, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return createPortal(
    <dialog ref={dialog} className="ask" aria-labelledby={heading} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <h2 id={heading}>{title}</h2>
        {children}
      </form>
    </dialog>,
    document.body,
  );
}
