'use client';
import { useState } from 'react';
import { anchorOf } from '#components/desk/anchors.ts';
import type { BrowserSentence } from '#components/desk/words/catalogues.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import type { Checked, Finding, KeptAnswer } from '#newsroom/kept-answer.ts';
import type { Reading } from '#newsroom/readability.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { useKept } from '../keeping/use-kept.ts';

type Props = {
  readonly first: Checked;
  /** Somebody asked for it. */
  readonly open: boolean;
  /** What the languages are called. */
  readonly names: ByLanguage;
};

/**
 * What stands between the text and its review, kept up with what is typed; each line leads to its place.
 * It speaks only when it is opened: nobody wants to hear of a missing summary while writing the headline.
 */
export function LiveChecks({ first, open, names }: Props) {
  const { say } = useSay();
  const [{ check }, setKept] = useState<Pick<KeptAnswer, 'check'>>({ check: first });
  useKept(setKept);
  const { faults, concerns, readings } = check;
  return (
    <details className="disclosure live-checks" open={open}>
      <summary>
        {say(inShort(faults.length, concerns.length), { faults: faults.length, concerns: concerns.length })}
      </summary>
      <div className="disclosure-inside stack">
        <Findings title={say('To mend before it can be submitted')} found={faults} />
        <Findings title={say('To look at: mend it, or tick it as right when you submit')} found={concerns} />
        <Readings readings={readings} names={names} />
      </div>
    </details>
  );
}

function inShort(faults: number, concerns: number): BrowserSentence {
  if (faults > 0 && concerns > 0) return '{faults} to mend before it can be submitted, {concerns} to look at';
  if (faults > 0) return '{faults} to mend before it can be submitted';
  return concerns > 0 ? '{concerns} to look at' : 'Ready to be submitted';
}

function Findings({ title, found }: { readonly title: string; readonly found: readonly Finding[] }) {
  if (found.length === 0) return null;
  return (
    <div>
      <p className="sub-heading">{title}</p>
      <ul>
        {found.map(({ field, sentence, place }) => (
          <li key={`${field} ${sentence}`}>
            <a href={`#${anchorOf(field)}`} className="text-link">
              {sentence}
            </a>{' '}
            <span className="quiet">{place}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Readable = { readonly readings: readonly Reading[]; readonly names: ByLanguage };

/** How long the sentences are: a hint, never a condition. */
function Readings({ readings, names }: Readable) {
  const { say, sayWith } = useSay();
  if (readings.length === 0) return null;
  return (
    <div>
      <p className="sub-heading">{say('How it reads')}</p>
      <ul>
        {readings.map(({ language, sentences, average, long }) => (
          <li key={language}>
            {say(
              '{language}: {sentences, plural, one {# sentence} other {# sentences}} of {average} words on average.',
              { language: names[language] ?? language, sentences, average },
            )}{' '}
            {long.length > 0
              ? sayWith('More than 30 words: <sentences></sentences>', {
                  sentences: long.map((beginning) => (
                    <q key={beginning} lang={language} className="long-sentence">
                      {beginning} …
                    </q>
                  )),
                })
              : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
