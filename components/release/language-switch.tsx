import { directionOf } from '#newsroom/vocabulary.ts';
import { wordsOf } from './words.ts';

/** A language of the institution and where this page is in it; null where it was not translated. */
export type SwitchEntry = { readonly language: string; readonly path: string | null };

type Props = { readonly language: string; readonly entries: readonly SwitchEntry[] };

/** Every language by its own name. One that this page is missing in says so, in that language. */
export function LanguageSwitch({ language, entries }: Props) {
  if (entries.length < 2) return null;
  return (
    <nav className="languages" aria-label={wordsOf(language)('languages')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.language} lang={entry.language} dir={directionOf(entry.language)}>
            <Entry entry={entry} isHere={entry.language === language} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ entry, isHere }: { readonly entry: SwitchEntry; readonly isHere: boolean }) {
  const name = endonym(entry.language);
  if (isHere) {
    return (
      <span className="here" aria-current="true">
        {name}
      </span>
    );
  }
  if (entry.path === null) {
    return (
      <span className="missing">
        {name} <small>({wordsOf(entry.language)('noTranslation')})</small>
      </span>
    );
  }
  return (
    <a href={entry.path} hrefLang={entry.language}>
      {name}
    </a>
  );
}

/** The name of a language in that language, e.g. `azərbaycan`, `English`, `русский`. */
export function endonym(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
