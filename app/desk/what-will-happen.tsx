import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { countdown } from '#components/desk/span-words.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, languageHeading } from '#components/desk/words.ts';
import { Mark } from '#components/ui/mark.tsx';
import type { Coming } from '#desk/read/what-will-happen.ts';

type Props = { readonly coming: readonly Coming[]; readonly zone: string; readonly now: Date };

/** What the clock will make public next; nothing at all where nothing is scheduled. */
export function WhatWillHappen({ coming, zone, now }: Props) {
  if (coming.length === 0) return null;
  return (
    <section className="work-group coming" aria-labelledby="coming">
      <h2 id="coming">{say('What will happen')}</h2>
      <ol className="work-list">
        {coming.map((one) => (
          <li key={one.editionId} className="work-row">
            <div className="work-row-head">
              <Link href={`/desk/releases/${one.releaseId}`} prefetch={false} className="work-headline">
                <Headline words={one.headline} language={one.mainLanguage} />
              </Link>
              {one.isLimited ? <Mark tone="warn">{say('Limited')}</Mark> : null}
            </div>
            <ComingFacts one={one} zone={zone} now={now} />
          </li>
        ))}
      </ol>
      <p>
        <Link href="/desk/calendar" prefetch={false} className="text-link inline-flex min-h-11 items-center">
          {say('The calendar')}
        </Link>
      </p>
    </section>
  );
}

type FactsProps = { readonly one: Coming; readonly zone: string; readonly now: Date };

/** When exactly it appears, how long that is from now, what it is to readers, and where it will stand. */
export function ComingFacts({ one, zone, now }: FactsProps) {
  return (
    <>
      <p className="coming-when">
        {sayWith(
          '<when></when>, {countdown}: {change}',
          {
            when: (
              <strong>
                <Instant at={one.at} zone={zone} />
              </strong>
            ),
          },
          {
            countdown: countdown(one.at, now),
            change: say(one.kindOfChange ? CHANGE_WORDS[one.kindOfChange].label : 'first publication'),
          },
        )}
      </p>
      <ul className="addresses">
        {one.languages.map(({ language, path }) => (
          <li key={language}>
            <span className="lang-name">{languageHeading(language, spokenLanguage())}</span>
            <span className="coming-path">
              {path ?? say('its address ends in the number it will be given')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
