import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import type { LanguageConsequence } from '#desk/read/setting-preview.ts';
import { shortPath } from '#newsroom/addresses.ts';

type Props = { readonly follows: LanguageConsequence };

/** What a change of the languages means besides what is seen at the head of a page: in the desk's language. */
export function WhatFollows({ follows }: Props) {
  return (
    <aside className="preview-facts" lang={spokenLanguage()} dir="ltr" aria-label={say('What follows')}>
      <div className="wide">
        <Told follows={follows} />
      </div>
    </aside>
  );
}

function Told({ follows }: Props) {
  const { what, language: tag } = follows;
  const language = languageName(tag, spokenLanguage());
  if (what === 'add') return <Added follows={follows} />;
  if (what === 'main')
    return (
      <p>
        {say(
          'No address changes. New releases begin in {language}, what has no words in another language is shown in it, and whoever asks for none of the languages is led to /{tag}.',
          { language, tag },
        )}
      </p>
    );
  return (
    <p>
      {say(
        'The addresses that begin with /{tag} answer “not found” from then on: front page, lists, search and feeds. No release is among them, for nothing was ever written in {language}.',
        { language, tag },
      )}
    </p>
  );
}

function Added({ follows: { language: tag, lacking, unnamed } }: Props) {
  const language = languageName(tag, spokenLanguage());
  return (
    <>
      <p>
        {say('Its pages stand at /{tag} at once.', { tag })}{' '}
        {lacking.count === 0
          ? say('Nothing is published yet that lacks it.')
          : say(
              '{count, plural, one {# published page has} other {# published pages have}} no text in {language}: the switch says so on each, and lists and feeds in it stay empty until something is published in it.',
              { count: lacking.count, language },
            )}
      </p>
      {unnamed.length > 0 ? (
        <p>
          {sayWith('Sections that have no name in it keep the one in the main language: <names></names>', {
            names: <bdi>{unnamed.join(', ')}</bdi>,
          })}
        </p>
      ) : null}
      <Newest newest={lacking.newest} />
    </>
  );
}

function Newest({ newest }: { readonly newest: LanguageConsequence['lacking']['newest'] }) {
  if (newest.length === 0) return null;
  return (
    <details>
      <summary>{say('The newest of them')}</summary>
      <ul>
        {newest.map(({ reference, headline, language }) => (
          <li key={reference}>
            <a href={shortPath(reference)} lang={language} dir="auto">
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
