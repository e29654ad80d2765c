import { Fragment } from 'react';
import { wordsOf } from './words.ts';

export type MottoWords = { readonly words: string; readonly attribution: string };

/** The institution's motto over its own lines, in the language's quotation marks, with whose words it is. */
export function Motto({ motto, language }: { readonly motto: MottoWords; readonly language: string }) {
  const words = wordsOf(language);
  const lines = unquoted(motto.words).split('\n');
  return (
    <figure className="motto">
      <blockquote>
        <p>
          {words('quote.open')}
          {lines.map((line, place) => (
            <Fragment key={line}>
              {place > 0 && <br />}
              {line.trim()}
            </Fragment>
          ))}
          {words('quote.close')}
        </p>
      </blockquote>
      {motto.attribution && <figcaption>{motto.attribution}</figcaption>}
    </figure>
  );
}

const QUOTED = /^["“”„«»](?<inner>.*)["“”«»]$/su;

/** The words without quotation marks that were typed around them. */
export function unquoted(words: string): string {
  return QUOTED.exec(words.trim())?.groups?.inner?.trim() ?? words.trim();
}
