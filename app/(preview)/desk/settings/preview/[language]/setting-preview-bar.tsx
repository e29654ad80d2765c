import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { endonym } from '#components/desk/words.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { speakForAsker } from '../../../../../desk/language.ts';

type Props = { readonly language: Language; readonly languages: readonly Language[] };

/** Says that nothing is saved, and shows the same in another language. In the desk's language, whatever the page's. */
export async function SettingPreviewBar({ language, languages }: Props) {
  await speakForAsker();
  return (
    <aside className="preview-bar" lang={spokenLanguage()} dir="ltr" aria-label={say('Preview')}>
      <div className="wide">
        <p>{say('Preview: nobody outside sees this')}</p>
        <nav aria-label={say('Languages of the preview')}>
          <ul>
            {languages.map((one) => (
              <li key={one}>
                <a
                  href={`/desk/settings/preview/${one}`}
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
      </div>
    </aside>
  );
}
