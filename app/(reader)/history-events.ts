import type { Edition, Notice, PublicRelease } from '#db/public/releases.ts';

/** One line of the public history. */
export type HistoryEvent =
  | {
      readonly what: 'edition';
      readonly at: Date;
      readonly edition: Edition;
      /** The public note on what changed; empty where none was needed. */
      readonly note: string;
      /** Whether it can still be read, and in this language. */
      readonly isReadable: boolean;
      /** The readable edition before it, to compare with. */
      readonly before: number | null;
    }
  | {
      readonly what: 'withdrawal' | 'reinstatement' | 'suppression';
      readonly at: Date;
      readonly notice: Notice;
    };

/**
 * Everything that happened to a release in public, newest first.
 *
 * @param notes change notes in the reader's language by edition; an edition that is not among them
 *   had no text in that language
 */
export function historyOf(
  found: Pick<PublicRelease, 'editions' | 'notices'>,
  notes: ReadonlyMap<number, string>,
): readonly HistoryEvent[] {
  const readable = found.editions.filter((edition) => isReadable(edition, notes));
  const editions = found.editions.map((edition) => ({
    what: 'edition' as const,
    at: edition.madePublicAt,
    edition,
    note: notes.get(edition.number) ?? '',
    isReadable: isReadable(edition, notes),
    before: isReadable(edition, notes)
      ? (readable.find((one) => one.number < edition.number)?.number ?? null)
      : null,
  }));
  return [...found.notices.flatMap(noticeEvents), ...editions].sort(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
}

function isReadable(edition: Edition, notes: ReadonlyMap<number, string>): boolean {
  return edition.state !== 'suppressed' && notes.has(edition.number);
}

function noticeEvents(notice: Notice): readonly HistoryEvent[] {
  if (notice.kind === 'suppression') return [{ what: 'suppression', at: notice.madePublicAt, notice }];
  if (notice.kind !== 'withdrawal') return []; // corrections are told with their edition
  const withdrawal: HistoryEvent = { what: 'withdrawal', at: notice.madePublicAt, notice };
  return notice.endedAt ? [{ what: 'reinstatement', at: notice.endedAt, notice }, withdrawal] : [withdrawal];
}
