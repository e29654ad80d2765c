import type { Metadata } from 'next';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readAudit, verifyAuditFor } from '#desk/read/audit.ts';
import { AUDIT_QUERY, auditFilterIn } from '#newsroom/audit-filter.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilterForm } from './filter-form.tsx';
import { Verification } from './verification.tsx';

export const metadata: Metadata = { title: 'Audit log' };

/** Who did what, when: the newest entries or those that are looked for, and whether the chain of the log holds. */
export default async function AuditPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { zone, may } = await standingNow();
  const query = await searchParams;
  const given = Object.fromEntries(AUDIT_QUERY.map((name) => [name, inQuery(query, name)]));
  const kept = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  const before = /^[1-9]\d{0,14}$/.test(inQuery(query, 'before')) ? Number(inQuery(query, 'before')) : null;
  const filter = auditFilterIn((name) => given[name] ?? '');
  const { entries, next, people } = orNotFound(await readAudit(stores, actor, before, filter));
  const verified = inQuery(query, 'verify') ? await verifyAuditFor(stores, actor, now) : null;
  const address = (more: Readonly<Record<string, string>>, path = '/desk/audit') =>
    `${path}?${new URLSearchParams([...kept, ...Object.entries(more)])}`;
  return (
    <>
      <PageHeading
        title="Audit log"
        intro="Every deed, in order. The log only grows; each entry carries the hash of the one before, so that a gap or a changed entry shows."
      >
        <LinkButton href="/desk/audit?verify=yes">Verify the whole log</LinkButton>
      </PageHeading>
      {verified ? <Verification verified={verified} zone={zone} /> : null}
      <AuditFilterForm given={given} people={people} zone={zone} />
      {entries.length === 0 ? (
        <EmptyState title={kept.size > 0 ? 'Nothing like that was done.' : 'Nothing was done yet.'} />
      ) : (
        <AuditEntries entries={entries} zone={zone} linksReleases={may.editions} />
      )}
      <nav className="page-turner" aria-label="Pages of the log">
        {before === null ? null : <LinkButton href={address({})}>Newest</LinkButton>}
        {next === null ? null : <LinkButton href={address({ before: String(next) })}>Older</LinkButton>}
      </nav>
      <p className="quiet">
        Take what is shown, over all pages, as{' '}
        <a href={address({ format: 'csv' }, '/desk/audit/export')}>a table (CSV)</a> or{' '}
        <a href={address({ format: 'json' }, '/desk/audit/export')}>lines of JSON</a>.
      </p>
    </>
  );
}
