import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading, languageName } from '#components/desk/words.ts';
import type { LanguageStanding } from '#desk/read/translations.ts';
import type { Pair } from '#newsroom/paragraph-pairs.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly main: Language; readonly standing: LanguageStanding };

/** The saved paragraphs of a translation beside those of the main language; which are stale is said in words. */
export function SideBySide({ main, standing: { language, pairs } }: Props) {
  const spoken = spokenLanguage();
  const names = { language: languageHeading(language, spoken), main: languageName(main, spoken) };
  const stale = pairs.filter(({ isStale }) => isStale).length;
  if (pairs.length === 0) return null;
  return (
    <details className="disclosure" open={stale > 0}>
      <summary>
        {stale > 0
          ? say(
              '{language}: {stale, plural, one {# paragraph} other {# paragraphs}} to look at, the {main} has changed',
              { ...names, stale },
            )
          : say('{language} beside {main}, paragraph by paragraph', names)}
      </summary>
      <div className="disclosure-inside">
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{names.main}</th>
              <th scope="col">{names.language}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one saved text never move.
              <Row key={place} pair={pair} main={main} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

type RowProps = { readonly pair: Pair; readonly main: Language; readonly language: Language };

function Row({ pair: { source, translation, isStale }, main, language }: RowProps) {
  return (
    <tr className={isStale ? 'pair-stale' : undefined}>
      <td lang={main} dir={directionOf(main)}>
        {source ?? <Said words={say(isStale ? 'No longer in the text.' : 'Not written yet.')} />}
      </td>
      <td lang={language} dir={directionOf(language)}>
        {isStale ? <Said words={say(source === null ? 'To take out?' : 'Written for other words:')} /> : null}{' '}
        {translation ?? <Said words={say('Not translated yet.')} />}
      </td>
    </tr>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <strong lang={spokenLanguage()} dir="ltr" className="pair-mark">
      {words}
    </strong>
  );
}
