import type { ReactNode } from 'react';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readAudit, verifyAuditFor } from '#desk/read/audit.ts';
import { AUDIT_QUERY, auditFilterIn } from '#newsroom/audit-filter.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilterForm } from './filter-form.tsx';
import { Verification } from './verification.tsx';

export const generateMetadata = titled('Audit log');

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
        title={say('Audit log')}
        intro={say(
          'Every deed, in order. The log only grows; each entry carries the hash of the one before, so that a gap or a changed entry shows.',
        )}
      >
        <LinkButton href="/desk/audit?verify=yes">{say('Verify the whole log')}</LinkButton>
      </PageHeading>
      {verified ? <Verification verified={verified} zone={zone} /> : null}
      <AuditFilterForm given={given} people={people} zone={zone} />
      {entries.length === 0 ? (
        <EmptyState
          title={kept.size > 0 ? say('Nothing like that was done.') : say('Nothing was done yet.')}
        />
      ) : (
        <AuditEntries entries={entries} zone={zone} linksReleases={may.editions} />
      )}
      <nav className="page-turner" aria-label={say('Pages of the log')}>
        {before === null ? null : <LinkButton href={address({})}>{say('Newest')}</LinkButton>}
        {next === null ? null : (
          <LinkButton href={address({ before: String(next) })}>{say('Older')}</LinkButton>
        )}
      </nav>
      <p className="quiet">
        {sayWith(
          'Take what is shown, over all pages, as <csv>a table (CSV)</csv> or <json>lines of JSON</json>.',
          {
            csv: leadingTo(address({ format: 'csv' }, '/desk/audit/export')),
            json: leadingTo(address({ format: 'json' }, '/desk/audit/export')),
          },
        )}
      </p>
    </>
  );
}

function leadingTo(href: string) {
  return (words: ReactNode) => <a href={href}>{words}</a>;
}
