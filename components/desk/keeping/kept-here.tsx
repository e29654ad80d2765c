'use client';
import { useContext, useEffect, useRef, useState } from 'react';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { tellTypedEarly } from '#components/ui/typed-early.ts';
import { browserShelf } from './browser-words.ts';
import { formWords } from './form-words.ts';
import { Keeper, type SaveState } from './keeper.ts';
import { holds, refill, whenComplete } from './refill.ts';
import { SaveStateLine } from './save-state.tsx';
import { watchForm } from './watch-form.ts';

type Props = {
  readonly writerId: number;
  readonly browserKey: string;
  /** What the form is about, such as `template-12`; words kept for it come back where it is opened again. */
  readonly place: string;
  /** Names what the form was filled from: another name than when they were kept means that it was changed since. */
  readonly filledFrom: string;
};

const FILLED_FROM = 'filledFrom';
/** What became of words that were kept earlier; `beside`: somebody was typing already when they were found. */
type Back = 'back' | 'behind' | 'beside';
const SAID: Readonly<Record<Back, BrowserSentence>> = {
  back: 'Your unsaved words are back.',
  behind: 'Your unsaved words are back. Somebody has changed this since: saving puts these in its place.',
  beside: 'This browser keeps other words of yours, too. Load the page again to see them.',
};

/**
 * Keeps what is typed into the form around it in this browser until it is saved, and puts it back where the
 * form is opened again. For forms of which the newsroom has no working copies.
 */
export function KeptHere({ writerId, browserKey, place, ...page }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const keeping = useRef<{ readonly keeper: Keeper; readonly empty: () => void } | null>(null);
  const [state, setState] = useState<SaveState>({ at: 'page', saving: false });
  const [back, setBack] = useState<Back | null>(null);
  // The page may be made anew around the form, which goes on with what it was filled from.
  const [filledFrom] = useState(page.filledFrom);
  const { state: answer } = useContext(FormSurroundings);
  const { say } = useSay();
  const question = say('Your words are not saved anywhere yet. Leave without them?');

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    const gone = new AbortController();
    const tab = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const shelf = browserShelf({ writerId, place, tab, key: browserKey });
    const own = [tab];
    const empty = () => own.forEach(shelf.empty);
    const keeper = new Keeper({
      sends: false,
      read: () => [...formWords(form), [FILLED_FROM, filledFrom]],
      send: async () => ({ state: 'here' }),
      takeIn: () => false,
      keepHere: shelf.put,
      emptyHere: async () => empty(),
      tell: setState,
      now: () => performance.now(),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
    keeping.current = { keeper, empty };
    const unwatch = watchForm(form, keeper, question);
    tellTypedEarly(form);
    const lookBack = async () => {
      const newest = (await shelf.found()).at(-1);
      if (!newest) return;
      await whenComplete(form, newest.words, gone.signal);
      if (keeper.isUnsafe || keeper.isHeld) return setBack('beside');
      own.push(newest.tab);
      if (holds(form, newest.words)) return empty();
      refill(form, newest.words);
      keeper.touched();
      const from = newest.words.find(([name]) => name === FILLED_FROM)?.[1];
      setBack(from === filledFrom ? 'back' : 'behind');
    };
    // What cannot be read is nobody's words.
    lookBack().catch(() => undefined);
    return () => {
      gone.abort();
      unwatch();
      void keeper.leave().then(() => keeper.stop());
    };
  }, [writerId, place, browserKey, filledFrom, question]);

  useEffect(() => {
    if (answer.state === 'refused') keeping.current?.keeper.resume();
  }, [answer]);

  const drop = () => {
    keeping.current?.keeper.stop();
    keeping.current?.empty();
    window.location.reload();
  };
  return (
    <>
      <div ref={here} className="bar-notice">
        <p role="status">{back ? say(SAID[back]) : null}</p>
        {back && back !== 'beside' ? (
          <Button tone="danger" onClick={drop}>
            {say('Throw these words away')}
          </Button>
        ) : null}
      </div>
      <SaveStateLine state={state} />
    </>
  );
}
