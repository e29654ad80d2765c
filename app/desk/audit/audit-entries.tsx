import { actorWords, auditSentence } from '#components/desk/audit-sentence.ts';
import { Instant } from '#components/desk/instant.tsx';
import type { ShownEntry } from '#desk/read/audit.ts';

type Props = { readonly entries: readonly ShownEntry[]; readonly zone: string };

const HIDDEN = 'worked on an edition that is limited to named people';

/** Entries as sentences, the newest first. They name no headline: an admin may not read drafts. */
export function AuditEntries({ entries, zone }: Props) {
  return (
    <ol className="history" reversed start={entries[0]?.sequence}>
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <span className="history-when">
            <span className="quiet">{entry.sequence}.</span> <Instant at={entry.at} zone={zone} />
          </span>
          <span>
            <strong>
              <bdi>{actorWords(entry.actor)}</bdi>
            </strong>{' '}
            {entry.isHidden ? HIDDEN : auditSentence(entry)}
            {entry.releaseId === null ? '.' : `, release ${aboutWords(entry)}.`}{' '}
            <span className="hash quiet" title={entry.hash}>
              {entry.hash.slice(0, 8)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The public number where the entry has it, else the release's own number on the desk. */
function aboutWords({ details, releaseId }: ShownEntry): string {
  const reference = details.reference;
  return typeof reference === 'string' && reference !== '' ? reference : `#${releaseId}`;
}
