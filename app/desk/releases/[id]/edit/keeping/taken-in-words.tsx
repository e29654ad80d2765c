'use client';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FIELD_WORDS, languageName } from '#components/desk/words.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { TakenFrom, TakenPlace } from '#newsroom/taken-in.ts';

type Say = ReturnType<typeof useSay>['say'];

/** Whose changes came into the text, where, and which paragraphs they are; one's own where nobody else's did. */
export function TakenInWords({ from }: { readonly from: readonly TakenFrom[] }) {
  const { say, sayWith, language } = useSay();
  if (from.length === 0) return <p>{say('What you saved in another tab was taken in.')}</p>;
  return from.map(({ person, places }) => (
    <div key={person}>
      <p>
        {sayWith(
          'Changes by <person></person> were taken in: {places}.',
          { person: <bdi>{person}</bdi> },
          { places: places.map((place) => placeWords(place, say, language)).join('; ') },
        )}
      </p>
      <Paragraphs places={places} />
    </div>
  ));
}

function Paragraphs({ places }: { readonly places: readonly TakenPlace[] }) {
  const { say } = useSay();
  const paragraphs = places.flatMap(({ place, paragraphs: inPlace }) =>
    inPlace.map((paragraph) => ({ ...paragraph, language: place.split('.')[1] })),
  );
  if (paragraphs.length === 0) return null;
  return (
    <details className="taken-in-paragraphs">
      <summary>{say('Which paragraphs')}</summary>
      <ul>
        {paragraphs.map(({ beginning, isGone, language }) => (
          <li key={`${language} ${beginning}`} lang={language} dir="auto">
            {isGone ? <del>{beginning}</del> : beginning}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `2 paragraphs, English`, `Headline, English`, `Topics`. */
function placeWords({ place, paragraphs }: TakenPlace, say: Say, spoken: DeskLanguage): string {
  const [where = '', within, name] = place.split('.');
  const language = within ? languageName(within, spoken) : '';
  if (paragraphs.length > 0)
    return say('{count, plural, one {# paragraph} other {# paragraphs}}, {language}', {
      count: paragraphs.length,
      language,
    });
  const called = FIELD_WORDS[name ?? (where === 'changeNotes' ? 'changeNote' : where)];
  const field = called ? say(called) : place;
  return within ? say('{field}, {language}', { field, language }) : field;
}
