'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { PressedGroup } from '#components/ui/pressed-group.tsx';
import type { KeptAnswer } from '#newsroom/kept-answer.ts';
import { useKept } from '../keeping/use-kept.ts';

export type LanguageChoice = {
  readonly tag: string;
  readonly name: string;
  /** Fields that it lacks; counted anew with each sending. */
  readonly missing: number;
  /** Paragraphs that the source has left behind, as last saved. */
  readonly stale: number;
};
type Props = { readonly languages: readonly LanguageChoice[]; readonly children: ReactNode };

const NAME = 'communique.languages';
const NARROW = '(max-width: 63.99rem)';

/**
 * Which languages of the text are shown: side by side those that somebody chose, on a narrow screen one at
 * a time. The others stay part of the form. Without scripts all are shown.
 */
export function ShownLanguages({ languages, children }: Props) {
  const { say } = useSay();
  const here = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const [kept, setKept] = useState<KeptAnswer | null>(null);
  useKept(setKept);
  const tags = languages.map(({ tag }) => tag);

  const all = tags.join(' ');
  useEffect(() => {
    const narrow = window.matchMedia(NARROW);
    const most = () => (narrow.matches ? 1 : all.split(' ').length);
    const arrange = () => setShown(first(all.split(' '), most()));
    arrange();
    narrow.addEventListener('change', arrange);
    const follow = (event: MouseEvent) => {
      const wanted = languageAt(event);
      if (wanted) setShown((before) => withOne(before ?? [], wanted, most()));
    };
    document.addEventListener('click', follow, true);
    return () => {
      narrow.removeEventListener('change', arrange);
      document.removeEventListener('click', follow, true);
    };
  }, [all]);

  useEffect(() => {
    if (!shown) return;
    for (const column of here.current?.querySelectorAll<HTMLElement>('[data-language]') ?? [])
      column.hidden = !shown.includes(column.dataset.language ?? '');
  }, [shown]);

  const choose = (tag: string) => {
    const most = window.matchMedia(NARROW).matches ? 1 : tags.length;
    const next = shown?.includes(tag) ? shown.filter((one) => one !== tag) : withOne(shown ?? [], tag, most);
    if (next.length === 0) return;
    setShown(next);
    if (most > 1) remember(next);
  };
  if (languages.length < 2) return <div className="languages languages-1">{children}</div>;
  return (
    <div ref={here}>
      {shown ? (
        <div className="languages-chosen">
          <PressedGroup
            label={say('Languages shown')}
            choices={languages.map(({ tag, name, missing, stale }) => ({
              value: tag,
              name,
              hint: standingWords(kept?.missing[tag] ?? missing, stale, say),
            }))}
            pressed={shown}
            onPress={choose}
          />
        </div>
      ) : null}
      <div className={`languages languages-${shown?.length ?? languages.length}`}>{children}</div>
    </div>
  );
}

type Say = ReturnType<typeof useSay>['say'];

function standingWords(missing: number, stale: number, say: Say): string {
  if (missing > 0 && stale > 0) return say('{missing} missing, {stale} stale', { missing, stale });
  if (missing > 0) return say('{missing} missing', { missing });
  return stale > 0 ? say('{stale} stale', { stale }) : say('complete');
}

/** Those remembered, else the first. */
function first(tags: readonly string[], most: number): string[] {
  const known = remembered().filter((tag) => tags.includes(tag));
  return (known.length > 0 ? known : tags).slice(0, most);
}

/** One more, for which the one shown longest makes room. */
function withOne(shown: readonly string[], tag: string, most: number): string[] {
  return [...shown.filter((one) => one !== tag), tag].slice(-most);
}

/** The language, not shown, in which a link on this page leads to a field. Shown at once: the link is followed now. */
function languageAt({ target }: MouseEvent): string | null {
  const hash = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
  if (!hash?.startsWith('#') || hash.length < 2) return null;
  const column = document.getElementById(hash.slice(1))?.closest<HTMLElement>('[data-language]');
  if (!column?.hidden) return null;
  column.hidden = false;
  return column.dataset.language ?? null;
}

function remembered(): string[] {
  try {
    return (localStorage.getItem(NAME) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function remember(shown: readonly string[]): void {
  try {
    localStorage.setItem(NAME, shown.join(' '));
  } catch {
    // A browser that keeps nothing forgets this too.
  }
}
