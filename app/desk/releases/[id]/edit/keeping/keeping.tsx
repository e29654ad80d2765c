'use client';
import { useContext, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BaseRevision } from '#components/desk/base-revision.tsx';
import { browserShelf } from '#components/desk/keeping/browser-words.ts';
import { formWords } from '#components/desk/keeping/form-words.ts';
import { Keeper, type SaveState } from '#components/desk/keeping/keeper.ts';
import { SaveStateLine } from '#components/desk/keeping/save-state.tsx';
import { watchForm } from '#components/desk/keeping/watch-form.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { tellTypedEarly } from '#components/ui/typed-early.ts';
import type { KeptUpTo } from '#newsroom/forms/edit-form.ts';
import type { TakenFrom } from '#newsroom/taken-in.ts';
import { bringBack } from './bring-back.ts';
import { SaveWays } from './save-ways.tsx';
import { sendWords } from './send-words.ts';
import { takeIn } from './take-in.ts';
import { TakenInNotice } from './taken-in-notice.tsx';

type Props = {
  readonly editionId: number;
  readonly releaseId: number;
  readonly writerId: number;
  readonly revisionId: number;
  /** Names this page; what it sends is kept under this name. */
  readonly tab: string;
  /** The earlier working copy that the form was filled from. */
  readonly takenUp: KeptUpTo | null;
  readonly browserKey: string;
  readonly saved: boolean;
};

/** Keeps what is typed into the form around it, by itself, and says where it is. Without scripts one presses Save. */
export function Keeping(props: Props) {
  const { editionId, releaseId, writerId, tab, takenUp, browserKey } = props;
  const here = useRef<HTMLSpanElement>(null);
  const keeping = useRef<Keeper | null>(null);
  const [state, setState] = useState<SaveState>({ at: 'page', saving: false });
  const [base, setBase] = useState<number | null>(null);
  const [found, setFound] = useState(false);
  const [takenIn, setTakenIn] = useState<readonly TakenFrom[] | null>(null);
  const { state: answer } = useContext(FormSurroundings);
  const { say } = useSay();
  const edit = `/desk/releases/${releaseId}/edit`;
  const question = say('Your words are not saved anywhere yet. Leave without them?');

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    const path = `/desk/releases/${releaseId}/working-copy`;
    const shelf = browserShelf({ writerId, place: String(editionId), tab, key: browserKey });
    let counter = 0;
    // Also into what Save sends: it takes the place of all that was sent before it.
    const count = (event: FormDataEvent) => event.formData.set('counter', String(counter));
    form.addEventListener('formdata', count);
    const keeper = new Keeper({
      sends: true,
      read: (next) => {
        counter = next;
        return formWords(form);
      },
      send: (words, { cut }) => sendWords(path, words, cut),
      takeIn: ({ revisionId, fields }, sent) => {
        if (!takeIn(form, sent, fields)) return false;
        // At once: whoever presses Save now is to name the text that the form holds.
        flushSync(() => setBase(revisionId));
        return true;
      },
      keepHere: (words) => shelf.put(words),
      emptyHere: async () => shelf.empty(tab),
      tell: (told) => {
        setState(told);
        if (told.at !== 'newsroom' || told.saving) return;
        setBase(told.answer.baseRevisionId);
        if (told.answer.takenIn) setTakenIn(told.answer.takenIn.from);
        form.dispatchEvent(new CustomEvent('kept', { bubbles: true, detail: told.answer }));
      },
      now: () => performance.now(),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
    keeping.current = keeper;
    const unwatch = watchForm(form, keeper, question);
    tellTypedEarly(form);
    const lookBack = async () => {
      const tabs = await bringBack(shelf, (words) => sendWords(path, words, false));
      if (tabs.length === 0) return;
      if (keeper.isUnsafe || keeper.isHeld) return setFound(true);
      keeper.stop();
      window.location.replace(`/desk/releases/${releaseId}/edit`);
    };
    // What cannot be sent now stays in the browser, for the next time.
    lookBack().catch(() => undefined);
    return () => {
      form.removeEventListener('formdata', count);
      unwatch();
      keeper.stop();
    };
  }, [editionId, releaseId, writerId, tab, browserKey, question]);

  useEffect(() => {
    if (answer.state === 'refused') keeping.current?.resume();
  }, [answer]);

  return (
    <>
      <span ref={here} hidden />
      <BaseRevision revisionId={props.revisionId} goneOnTo={base} />
      <input type="hidden" name="writerId" value={writerId} />
      <input type="hidden" name="tab" value={tab} />
      {takenUp ? (
        <>
          <input type="hidden" name="takenUpTab" value={takenUp.tab} />
          <input type="hidden" name="takenUpCounter" value={takenUp.counter} />
        </>
      ) : null}
      <TakenInNotice from={takenIn} onClose={() => setTakenIn(null)} />
      <SaveStateLine state={state} saved={props.saved} />
      <SaveWays state={state} edit={edit} />
      {found ? <a href={edit}>{say('Words that this browser had kept are back: look at them')}</a> : null}
    </>
  );
}
