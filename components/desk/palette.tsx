'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type CommandGroup, commandsFor } from './commands.ts';
import { useFound } from './use-found.ts';
import { useSay } from './words/use-say.tsx';

type Props = {
  readonly groups: readonly CommandGroup[];
  /** The release that is open, whose deeds are offered. */
  readonly release: string | null;
  readonly onClose: () => void;
};

/**
 * Finds whatever the desk has, over any page: a combo box with one list. Without an answer from the
 * newsroom its form still leads to the page that does the same.
 */
export function Palette({ groups, release, onClose }: Props) {
  const router = useRouter();
  const { say } = useSay();
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(words, release);
  const shown = [...withWords(found, words), ...commandsFor(groups, words)];
  const all = shown.flatMap(({ commands }) => commands);
  const chosen = all[Math.min(active, all.length - 1)];
  const list = useRef<HTMLDivElement>(null);

  function go(href: string) {
    onClose();
    router.push(href);
  }

  function pressed(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      const next = (Math.min(active, all.length - 1) + step + all.length) % all.length;
      setActive(next);
      list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen.href);
    }
  }

  return (
    <form action="/desk/find" method="get" className="palette-form">
      <div className="palette-head">
        <label htmlFor={`${id}-words`} className="sr-only">
          {say('Find a page, a release or something to do')}
        </label>
        <input
          id={`${id}-words`}
          name="q"
          type="search"
          role="combobox"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${all.indexOf(chosen)}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus
          maxLength={256}
          placeholder={say('A page, a headline, a number …')}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={pressed}
          className="control palette-words"
        />
        <Button onClick={onClose}>{say('Close')}</Button>
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={say('Found')} className="palette-list">
        {shown.map((group) => (
          <PaletteGroup key={group.name} id={id} group={group} all={all} chosen={chosen} onClose={onClose} />
        ))}
      </div>
      <p role="status" className="palette-none">
        {all.length === 0 ? say('Nothing is called like this. Enter looks for it on a page of its own.') : ''}
      </p>
    </form>
  );
}

/** What can be done to the open release is narrowed here; releases were narrowed by the newsroom. */
function withWords(found: readonly CommandGroup[], words: string): CommandGroup[] {
  return found.flatMap((group) => (group.isNarrowed ? [group] : commandsFor([group], words)));
}

type GroupProps = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly all: readonly CommandGroup['commands'][number][];
  readonly chosen: CommandGroup['commands'][number] | undefined;
  readonly onClose: () => void;
};

function PaletteGroup({ id, group: { name, commands }, all, chosen, onClose }: GroupProps) {
  const called = `${id}-${name.replaceAll(' ', '-')}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a list box is none of a form.
    <div role="group" aria-labelledby={called}>
      <p id={called} className="palette-group">
        {name}
      </p>
      {commands.map((command) => (
        <Link
          key={command.href + command.name}
          id={`${id}-${all.indexOf(command)}`}
          role="option"
          tabIndex={-1}
          aria-selected={command === chosen}
          href={command.href}
          prefetch={false}
          className="palette-option"
          onClick={onClose}
        >
          <bdi lang={command.language}>{command.name}</bdi>
          {command.hint ? <span className="quiet">{command.hint}</span> : null}
        </Link>
      ))}
    </div>
  );
}
