'use client';
import { useEffect, useState } from 'react';
import { languageName } from '#components/desk/words.ts';
import { type Checked, type Finding, keptAnswer } from '#newsroom/kept-answer.ts';
import type { Reading } from '#newsroom/readability.ts';
import { anchorOf } from '../anchors.ts';

type Props = {
  readonly first: Checked;
  /** Somebody asked for it. */
  readonly open: boolean;
};

/**
 * What stands between the text and its review, kept up with what is typed; each line leads to its place.
 * It speaks only when it is opened: nobody wants to hear of a missing summary while writing the headline.
 */
export function LiveChecks({ first, open }: Props) {
  const [{ faults, concerns, readings }, setChecked] = useState(first);
  useEffect(() => {
    const kept = (event: Event) => {
      const answer = event instanceof CustomEvent ? keptAnswer(event.detail) : null;
      if (answer?.state === 'kept') setChecked(answer.check);
    };
    document.addEventListener('kept', kept);
    return () => document.removeEventListener('kept', kept);
  }, []);
  return (
    <details className="disclosure live-checks" open={open}>
      <summary>{inShort(faults.length, concerns.length)}</summary>
      <div className="disclosure-inside stack">
        <Findings title="To mend before it can be submitted" found={faults} />
        <Findings title="To look at: mend it, or tick it as right when you submit" found={concerns} />
        <Readings readings={readings} />
      </div>
    </details>
  );
}

function inShort(faults: number, concerns: number): string {
  const mend = faults > 0 ? `${faults} to mend before it can be submitted` : '';
  const look = concerns > 0 ? `${concerns} to look at` : '';
  return [mend, look].filter(Boolean).join(', ') || 'Ready to be submitted';
}

function Findings({ title, found }: { readonly title: string; readonly found: readonly Finding[] }) {
  if (found.length === 0) return null;
  return (
    <div>
      <p className="sub-heading">{title}</p>
      <ul>
        {found.map(({ field, sentence, place }) => (
          <li key={`${field} ${sentence}`}>
            <a href={`#${anchorOf(field)}`}>{sentence}</a> <span className="quiet">{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How long the sentences are: a hint, never a condition. */
function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <div>
      <p className="sub-heading">How it reads</p>
      <ul>
        {readings.map(({ language, sentences, average, long }) => (
          <li key={language}>
            {languageName(language)}: {sentences} {sentences === 1 ? 'sentence' : 'sentences'} of {average}{' '}
            words on average.{' '}
            {long.length > 0 ? (
              <>
                More than 30 words:{' '}
                {long.map((beginning) => (
                  <q key={beginning} lang={language} className="long-sentence">
                    {beginning} …
                  </q>
                ))}
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
