import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { unseen } from '#components/desk/unseen.tsx';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { CHANGE_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import type { CalendarEntry } from '#desk/read/calendar.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { KINDS_OF_CHANGE } from '#newsroom/vocabulary.ts';

const SORT_WORDS: Readonly<Record<Exclude<CalendarEntry['sort'], 'published' | 'withdrawn'>, Sentence>> = {
  event: 'Event',
  archive: 'From an archive',
  blocked: 'Blocked',
  overdue: 'Overdue',
  scheduled: 'Scheduled',
};
type Props = { readonly entry: CalendarEntry; readonly zone: string };

/** One thing at its time. What may be moved can be dragged to another day, or moved by its own link. */
export function CalendarEntryRow({ entry, zone }: Props) {
  const { row, sort, at, mayMove, isNear } = entry;
  const shown = formatShown(at, zone, spokenLanguage());
  const path = `/desk/releases/${row.releaseId}`;
  return (
    <li
      className={`calendar-entry calendar-${sort}`}
      draggable={mayMove || undefined}
      data-move={mayMove ? `${path}/move` : undefined}
    >
      <time dateTime={shown.iso} className="calendar-time">
        {shown.time}
      </time>{' '}
      <Link href={path} prefetch={false} draggable={false}>
        <Headline words={row.headline} language={row.mainLanguage} />
      </Link>{' '}
      <span className="calendar-word">{sortWords(entry)}</span>
      {isNear ? <span className="calendar-word calendar-near"> {say('Close to another')}</span> : null}
      {row.limitedTo ? <span className="calendar-word calendar-near"> {say('Limited')}</span> : null}
      {mayMove ? (
        <>
          {' '}
          <Link href={`${path}/move`} prefetch={false} draggable={false} className="calendar-move">
            {sayWith('Move<unseen> {headline}</unseen>', { unseen }, { headline: row.headline })}
          </Link>
        </>
      ) : null}
    </li>
  );
}

function sortWords({ sort, row }: CalendarEntry): string {
  const change = KINDS_OF_CHANGE.find((kind) => kind === row.kindOfChange);
  const words = change ? say(CHANGE_WORDS[change].label) : null;
  if (sort === 'published') return words ?? say('Published');
  if (sort === 'withdrawn') return say(STATE_WORDS[row.state]);
  if (sort === 'event' || sort === 'archive') return say(SORT_WORDS[sort]);
  const state = say(SORT_WORDS[sort]);
  return words ? say('{state}: {change}', { state, change: words }) : state;
}
