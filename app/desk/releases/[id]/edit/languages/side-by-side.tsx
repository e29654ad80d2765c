import { languageName } from '#components/desk/words.ts';
import type { LanguageStanding } from '#desk/read/translations.ts';
import type { Pair } from '#newsroom/paragraph-pairs.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly main: Language; readonly standing: LanguageStanding };

/** The saved paragraphs of a translation beside those of the main language; which are stale is said in words. */
export function SideBySide({ main, standing: { language, pairs } }: Props) {
  const stale = pairs.filter(({ isStale }) => isStale).length;
  if (pairs.length === 0) return null;
  return (
    <details className="disclosure" open={stale > 0}>
      <summary>
        {stale > 0
          ? `${languageName(language)}: ${stale} ${stale === 1 ? 'paragraph' : 'paragraphs'} to look at, the ${languageName(main)} has changed`
          : `${languageName(language)} beside ${languageName(main)}, paragraph by paragraph`}
      </summary>
      <div className="disclosure-inside">
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{languageName(main)}</th>
              <th scope="col">{languageName(language)}</th>
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
        {source ?? <Said words="No longer in the text." />}
      </td>
      <td lang={language} dir={directionOf(language)}>
        {isStale ? <Said words={source === null ? 'To take out?' : 'Written for other words:'} /> : null}{' '}
        {translation ?? <Said words="Not translated yet." />}
      </td>
    </tr>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <strong lang="en" dir="ltr" className="pair-mark">
      {words}
    </strong>
  );
}
