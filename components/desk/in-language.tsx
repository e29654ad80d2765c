import type { ReactNode } from 'react';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { say } from './words/say.ts';

type Props = { readonly language: Language; readonly children: ReactNode };

/** Words in a content language inside a desk page, set apart from the sentence around them. */
export function InLanguage({ language, children }: Props) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {children}
    </bdi>
  );
}

/** A headline, or what stands in for one that is not written yet. */
export function Headline({ words, language }: { readonly words: string; readonly language: Language }) {
  if (words.trim() === '') return <span className="untitled">{say('Without a headline yet')}</span>;
  return <InLanguage language={language}>{words}</InLanguage>;
}
