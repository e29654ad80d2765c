import { actorWords, auditSentence } from '#components/desk/audit-sentence.ts';
import { ChangedFields } from '#components/desk/changed-fields.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import type { ShownEntry } from '#desk/read/audit.ts';

type Props = {
  readonly entries: readonly ShownEntry[];
  readonly zone: string;
  /** Whoever reads this may open releases. */
  readonly linksReleases: boolean;
};

/** Entries as sentences, the newest first. They name no headline: an admin may not read drafts. */
export function AuditEntries({ entries, zone, linksReleases }: Props) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.sequence} value={entry.sequence}>
          <span className="history-when">
            <span className="quiet">{entry.sequence}.</span> <Instant at={entry.at} zone={zone} />
          </span>
          <div>
            <strong>
              <bdi>{actorWords(entry.actor)}</bdi>
            </strong>{' '}
            {entry.isHidden
              ? say('worked on an edition that is limited to named people')
              : auditSentence(entry)}
            <About entry={entry} isLink={linksReleases} />.{' '}
            <span className="hash quiet" title={entry.hash}>
              {entry.hash.slice(0, 8)}
            </span>
            {entry.reason === null ? null : <q className="history-reason">{entry.reason}</q>}
            {entry.changes === null ? null : <ChangedFields changes={entry.changes} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The release by its public number, else its own number on the desk; its texts and their differences are there. */
function About({ entry, isLink }: { readonly entry: ShownEntry; readonly isLink: boolean }) {
  const { releaseId, reference } = entry;
  if (releaseId === null) return null;
  const words = reference ?? `#${releaseId}`;
  const name = isLink ? <a href={`/desk/releases/${releaseId}`}>{words}</a> : words;
  return <>, {sayWith('release <name></name>', { name })}</>;
}
