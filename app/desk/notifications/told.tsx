import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { TOLD_WORDS } from '#components/desk/words.ts';
import { Mark } from '#components/ui/mark.tsx';
import type { ToldOnDesk } from '#db/editorial/desk-lists.ts';
import { isAlarm, kindOfTold, toldOf, toldWords } from '#newsroom/notification-kinds.ts';
import { DEEDS } from '#newsroom/vocabulary.ts';

type Props = { readonly told: ToldOnDesk; readonly zone: string };

/** One thing that somebody was told of; what was not seen yet says so. */
export function Told({ told: { id, at, seenAt, deed, releaseId, headline, mainLanguage }, zone }: Props) {
  const about = toldOf(deed);
  return (
    <li className={seenAt === null ? 'told-new' : undefined}>
      <span className="history-when">
        <Instant at={at} zone={zone} />
      </span>
      <span>
        {about && isAlarm(kindOfTold(about)) ? <Mark tone="alarm">{say('Alarm')}</Mark> : null}
        {seenAt === null ? <Mark tone="warn">{say('New')}</Mark> : null}{' '}
        <Link href={`/desk/notifications?open=${id}`} prefetch={false} className="text-link">
          {releaseId === null ? (
            accountWords(deed)
          ) : (
            <Headline words={headline ?? ''} language={mainLanguage ?? 'en'} />
          )}
        </Link>{' '}
        {about ? answered(spokenLanguage(), toldWords(about)) : wordsFor(deed)}.
      </span>
    </li>
  );
}

/** What is told of where it is no release. */
function accountWords(deed: string): string {
  return deed === 'break_glass' ? say('The newsroom') : say('Your account');
}

function wordsFor(deed: string): string {
  const known = DEEDS.find((one) => one === deed);
  return say((known && TOLD_WORDS[known]) ?? 'was worked on');
}
