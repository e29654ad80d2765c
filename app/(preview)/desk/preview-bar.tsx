import type { ReactNode } from 'react';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { endonym } from '#components/desk/words.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Where the preview stands; each language is a page below. */
  readonly at: string;
  /** The query of each of them. */
  readonly as?: string;
  /** The ways back, where there are any. */
  readonly children?: ReactNode;
};

/** Says that this is a preview, and leads to its languages. In the desk's language, whatever the page's. */
export function PreviewBar({ language, languages, at, as = '', children }: Props) {
  return (
    <aside className="preview-bar" lang={spokenLanguage()} dir="ltr" aria-label={say('Preview')}>
      <div className="wide">
        <p>{say('Preview: nobody outside sees this')}</p>
        {languages.length > 0 ? (
          <nav aria-label={say('Languages of the preview')}>
            <ul>
              {languages.map((one) => (
                <li key={one}>
                  <a
                    href={`${at}/${one}${as}`}
                    target="_self"
                    lang={one}
                    dir={directionOf(one)}
                    aria-current={one === language ? 'page' : undefined}
                  >
                    {endonym(one)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {children}
      </div>
    </aside>
  );
}
