import type { Metadata } from 'next';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readAudit, verifyAuditFor } from '#desk/read/audit.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { AuditEntries } from './audit-entries.tsx';
import { Verification } from './verification.tsx';

export const metadata: Metadata = { title: 'Audit log' };

/** Who did what, when: the newest entries, and whether the chain of the log holds. */
export default async function AuditPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { zone } = await standingNow();
  const query = await searchParams;
  const before = /^[1-9]\d{0,14}$/.test(inQuery(query, 'before')) ? Number(inQuery(query, 'before')) : null;
  const { entries, next } = orNotFound(await readAudit(stores, actor, before));
  const troubles = inQuery(query, 'verify') ? await verifyAuditFor(stores, actor) : null;
  return (
    <>
      <PageHeading
        title="Audit log"
        intro="Every deed, in order. The log only grows; each entry carries the hash of the one before, so that a gap or a changed entry shows."
      >
        <LinkButton href="/desk/audit?verify=yes">Verify the whole log</LinkButton>
      </PageHeading>
      {troubles ? <Verification troubles={troubles} newest={entries[0]} /> : null}
      {entries.length === 0 ? (
        <EmptyState title="Nothing was done yet." />
      ) : (
        <AuditEntries entries={entries} zone={zone} />
      )}
      <nav className="page-turner" aria-label="Pages of the log">
        {before === null ? null : <LinkButton href="/desk/audit">Newest</LinkButton>}
        {next === null ? null : <LinkButton href={`/desk/audit?before=${next}`}>Older</LinkButton>}
      </nav>
    </>
  );
}
