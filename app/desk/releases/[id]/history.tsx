import { actorWords, auditSentence } from '#components/desk/audit-sentence.ts';
import { Instant } from '#components/desk/instant.tsx';
import { say } from '#components/desk/words/say.ts';
import { Section } from '#components/ui/page-heading.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';

/** Who did what to this release, the newest first. */
export function History({ screen }: { readonly screen: ReleaseScreen }) {
  return (
    <Section title={say('History')}>
      <ol className="history" reversed>
        {screen.history.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <span className="history-when">
              <Instant at={entry.at} zone={screen.zone} />
            </span>
            <span>
              <strong>
                <bdi>{actorWords(entry.actor)}</bdi>
              </strong>{' '}
              {auditSentence(entry)}.
              {entry.reason === null ? null : <q className="history-reason">{entry.reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
