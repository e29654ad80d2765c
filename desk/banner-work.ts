import { findBanner, type NoticeBanner } from '#db/editorial/notice-banners.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import type { AuditRecord, PublicChange, Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** Opens a notice banner for a deed: permitted, there, and in the state that the deed starts from. */
export async function openBanner(
  { tx, actor }: Work,
  deed: Deed,
  bannerId: number,
  from: 'waiting' | 'shown',
): Promise<NoticeBanner | Refused> {
  if (!can(actor, deed, { kind: 'newsroom' })) return notAllowed();
  const banner = await findBanner(tx, bannerId);
  if (!banner) return refuse('not_found', 'There is no such notice.');
  if (banner.state === from) return banner;
  return refuse(
    'wrong_state',
    from === 'waiting' ? 'This notice does not wait any more.' : 'Readers do not see this notice any more.',
  );
}

export function isRefused(opened: NoticeBanner | Refused): opened is Refused {
  return 'ok' in opened;
}

/** What the audit log keeps of a banner: never its words. */
export function bannerAudit({ id, contentHash, until }: NoticeBanner): AuditRecord {
  return { details: { banner: id, contentHash, until: until?.toISOString() ?? null } };
}

/** Every public page changes with a banner. */
export function bannerChange(id: number, after: 'shown' | 'ended'): PublicChange {
  const before = after === 'shown' ? 'waiting' : 'shown';
  return { releaseId: null, before: `notice ${before}`, after: `notice ${id} ${after}` };
}
