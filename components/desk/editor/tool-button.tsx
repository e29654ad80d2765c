'use client';
import type { ReactNode } from 'react';
import { shownKeys } from './shown-keys.ts';

type Props = {
  readonly label: string;
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
export function ToolButton({ label, keys, isOn, isPossible = true, isCurrent, run, children }: Props) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isPossible ? undefined : true}
      aria-keyshortcuts={keys?.replace('Mod', 'Control')}
      data-tip={keys ? `${label} (${shownKeys(keys)})` : label}
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
