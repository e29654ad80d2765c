'use client';
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { type FormState, IDLE } from '#newsroom/form-state.ts';
import { FormAnswer } from './form-answer.tsx';
import { FormSurroundings } from './form-context.ts';
import { unbroken } from './unbroken.ts';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** Idempotency key made by the page (`newKey()`): a form sent twice is done once. */
  readonly once?: string;
  /** Names the form where a page has several. */
  readonly label?: string;
  readonly children: ReactNode;
};

/**
 * A form that works without scripts and keeps what was typed. With scripts the fields are never
 * touched after a refusal, passwords included; without, they are filled in again from the answer.
 */
export function Form({ action, once, label, children }: Props) {
  const id = useId();
  const { say } = useSay();
  const [state, send, pending] = useActionState(unbroken(action, say, id), IDLE);
  const form = useRef<HTMLFormElement>(null);
  const key = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (state.state !== 'done') return;
    form.current?.reset();
    if (key.current) key.current.value = anotherKey();
  }, [state]);

  function sendIt(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => send(data));
  }

  return (
    <FormSurroundings value={{ id, state, pending }}>
      <form
        ref={form}
        id={id}
        action={send}
        onSubmit={sendIt}
        noValidate
        aria-label={label}
        aria-busy={pending}
        className="form"
      >
        <FormAnswer state={state} formId={id} />
        {once ? <input ref={key} type="hidden" name="once" defaultValue={once} /> : null}
        {children}
      </form>
    </FormSurroundings>
  );
}

/** Not `randomUUID`: that one exists only on secure origins. */
function anotherKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(16).padStart(8, '0'),
  ).join('-');
}
