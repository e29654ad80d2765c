import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { endonym } from '#components/desk/words.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = {
  readonly releaseId: string;
  readonly language: Language;
  readonly languages: readonly Language[];
};

/** Says that this is a preview, and leads to its languages and back. In the desk's language, whatever the page's. */
export function PreviewBar({ releaseId, language, languages }: Props) {
  const at = `/desk/releases/${releaseId}`;
  return (
    <aside className="preview-bar" lang={spokenLanguage()} dir="ltr" aria-label={say('Preview')}>
      <div className="wide">
        <p>{say('Preview: nobody outside sees this')}</p>
        <nav aria-label={say('Languages of the preview')}>
          <ul>
            {languages.map((one) => (
              <li key={one}>
                <a
                  href={`${at}/preview/${one}`}
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
        <a href={`${at}/edit`}>{say('Edit')}</a>
        <a href={at}>{say('The release')}</a>
      </div>
    </aside>
  );
}
