'use client';
import type { ReactNode } from 'react';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { shownKeys } from './shown-keys.ts';

type Props = {
  /** Said in the language of the desk; the toolbar knows the tool by it. */
  readonly words: BrowserSentence;
  readonly keys?: string | undefined;
  readonly isOn?: boolean | undefined;
  readonly isPossible?: boolean;
  readonly isCurrent: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
};

/**
 * A button of the toolbar. The mouse leaves the caret where it is. What cannot be done now can still be
 * reached and read, so that the keyboard finds the same tools each time.
 */
export function ToolButton({ words, keys, isOn, isPossible = true, isCurrent, run, children }: Props) {
  const { say } = useSay();
  const said = say(words);
  return (
    <button
      type="button"
      className="tool"
      aria-label={said}
      data-tool={words}
      aria-pressed={isOn}
      aria-disabled={isPossible ? undefined : true}
      aria-keyshortcuts={keys?.replace('Mod', 'Control')}
      data-tip={keys ? `${said} (${shownKeys(keys)})` : said}
      tabIndex={isCurrent ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (isPossible) run();
      }}
    >
      {children}
    </button>
  );
}
