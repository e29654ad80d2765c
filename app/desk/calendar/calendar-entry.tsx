import Link from 'next/link';
import { Headline } from '#components/desk/in-language.tsx';
import { CHANGE_WORDS, STATE_WORDS } from '#components/desk/words.ts';
import type { CalendarEntry } from '#desk/read/calendar.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { KINDS_OF_CHANGE } from '#newsroom/vocabulary.ts';

type Props = { readonly entry: CalendarEntry; readonly zone: string };

/** One thing at its time. What may be moved can be dragged to another day, or moved by its own link. */
export function CalendarEntryRow({ entry, zone }: Props) {
  const { row, sort, at, mayMove, isNear } = entry;
  const shown = formatShown(at, zone, 'en');
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
      {isNear ? <span className="calendar-word calendar-near"> Close to another</span> : null}
      {row.limitedTo ? <span className="calendar-word calendar-near"> Limited</span> : null}
      {mayMove ? (
        <>
          {' '}
          <Link href={`${path}/move`} prefetch={false} draggable={false} className="calendar-move">
            Move<span className="sr-only"> {row.headline}</span>
          </Link>
        </>
      ) : null}
    </li>
  );
}

function sortWords({ sort, row }: CalendarEntry): string {
  const change = KINDS_OF_CHANGE.find((kind) => kind === row.kindOfChange);
  const words = change ? CHANGE_WORDS[change].label : null;
  if (sort === 'published') return words ?? 'Published';
  if (sort === 'withdrawn') return STATE_WORDS[row.state];
  if (sort === 'event') return 'Event';
  if (sort === 'archive') return 'From an archive';
  const state = sort === 'blocked' ? 'Blocked' : sort === 'overdue' ? 'Overdue' : 'Scheduled';
  return words ? `${state}: ${words}` : state;
}
