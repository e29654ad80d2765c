'use client';
import { useId } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import type { Named } from '#newsroom/mentions.ts';

type Props = { readonly label: string; readonly people: readonly Named[] };

/** What one says, with the names that can be called; with scripts a press on a name writes it. */
export function WordsField({ label, people }: Props) {
  const { say } = useSay();
  const list = useId();
  return (
    <div className="words-field" data-words-field="">
      <TextArea
        name="words"
        label={label}
        rows={3}
        maxLength={5000}
        className="control-short"
        hint={say('@ and a name tells that person.')}
      />
      <p className="sr-only" id={list}>
        {say('Call somebody')}
      </p>
      <ul className="words-names" aria-labelledby={list}>
        {people.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={(event) => call(event.currentTarget, name)}>
              @<bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Writes the name where the cursor is, and goes on there. */
function call(button: HTMLElement, name: string): void {
  const area = button.closest('[data-words-field]')?.querySelector('textarea');
  if (!area) return;
  const { selectionStart: start, selectionEnd: end, value } = area;
  const space = start === 0 || /\s$/.test(value.slice(0, start)) ? '' : ' ';
  area.setRangeText(`${space}@${name} `, start, end, 'end');
  area.focus();
}
