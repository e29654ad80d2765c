'use client';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { PressedGroup } from '#components/ui/pressed-group.tsx';
import { chooseLook, keptLook, lookIn, type PaneLook, whenLookChanges } from './pane-look.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { MEDIA } from './show-as.ts';

type Props = {
  readonly releaseId: number;
  /** The page's name; the newsroom knows its words under it. */
  readonly tab: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** The form. */
  readonly children: ReactNode;
};

const WIDTHS: readonly { readonly value: string; readonly words: BrowserSentence }[] = [
  { value: 'phone', words: 'Phone' },
  { value: 'desktop', words: 'Desktop' },
];
const MEDIUM_WORDS = { light: 'Light', dark: 'Dark', print: 'Print' } as const;

/** The text with its preview beside it; on a narrow screen one or the other. Closed until somebody wants it. */
export function WithPreview({ releaseId, tab, languages, children }: Props) {
  const { say } = useSay();
  const tags = languages.map(({ tag }) => tag);
  const kept = useSyncExternalStore(whenLookChanges, keptLook, () => '');
  const look = lookIn(kept, tags);
  const change = (more: Partial<PaneLook>) => chooseLook({ ...look, ...more });
  const named = languages.find(({ tag }) => tag === look.language);
  return (
    <div className={`with-preview ${look.open ? 'with-preview-open' : ''}`}>
      <div className="with-preview-text">{children}</div>
      <aside className="preview-pane" aria-label={say('Preview beside the text')}>
        <Button aria-expanded={look.open} onClick={() => change({ open: !look.open })}>
          {say(look.open ? 'Close the preview' : 'Preview beside the text')}
        </Button>
        {look.open && named ? (
          <>
            <div className="preview-choices">
              <PressedGroup
                label={say('Language of the preview')}
                choices={languages.map(({ tag, name }) => ({ value: tag, name }))}
                pressed={[look.language]}
                onPress={(language) => change({ language })}
              />
              <PressedGroup
                label={say('Width of the preview')}
                choices={WIDTHS.map(({ value, words }) => ({ value, name: say(words) }))}
                pressed={[look.width]}
                onPress={(width) => change({ width: width === 'desktop' ? 'desktop' : 'phone' })}
              />
              <PressedGroup
                label={say('Where it is shown')}
                choices={MEDIA.map((value) => ({ value, name: say(MEDIUM_WORDS[value]) }))}
                pressed={[look.medium]}
                onPress={(chosen) => change({ medium: MEDIA.find((one) => one === chosen) ?? 'light' })}
              />
            </div>
            <PreviewFrame
              src={`/desk/releases/${releaseId}/preview/${look.language}?words=${tab}`}
              title={say('Preview, {language}', { language: named.name })}
              look={look}
            />
          </>
        ) : null}
      </aside>
    </div>
  );
}
