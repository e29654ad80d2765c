import { type LateEdition, lateEditions } from '#db/editorial/calendar.ts';
import { overdueEditions } from '#db/editorial/desk-lists.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import { forcedBanners } from '#db/editorial/notice-banners.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { isHeld, isLevel } from '../projection.ts';
import type { Stores } from '../stores.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';

/** How the newsroom as a whole stands; every desk page tells it. */
export type Standing = {
  readonly name: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly frozen: Frozen | null;
  readonly clockPausedAt: Date | null;
  readonly fourEyes: boolean;
  /** Whether readers see everything that was accepted. */
  readonly level: boolean;
  /** The store for readers is being made anew; they have only pages that were finished before. */
  readonly held: boolean;
  /** Editions that are due and not public. */
  readonly overdue: number;
  /** The first few of them. */
  readonly late: readonly LateEdition[];
  /** Notices that were shown without approval and that no other editor has signed off; only editors are told. */
  readonly forcedNotices: number;
  readonly demo: boolean;
  /** Where this person may go. */
  readonly may: {
    readonly editions: boolean;
    readonly startRelease: boolean;
    readonly templates: boolean;
    readonly notice: boolean;
    readonly signOffNotice: boolean;
    readonly people: boolean;
    readonly settings: boolean;
    readonly mail: boolean;
    readonly audit: boolean;
    readonly freeze: boolean;
    readonly askThaw: boolean;
    readonly thaw: boolean;
    readonly resumeClock: boolean;
  };
};
export type Frozen = {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  /** Who asked to lift it; null where nobody has. */
  readonly thawAskedBy: { readonly id: number; readonly name: string } | null;
};

/** The clock looks more often than this; what is later than it is overdue. */
const GRACE_MS = 5_000;
/** As many late editions as a banner names. */
const LATE_SHOWN = 3;

/** How the newsroom stands and what of it this person may open. */
export async function readStanding(
  stores: Stores,
  actor: Person,
  now: Date,
  spoken: Language = 'en',
): Promise<Standing> {
  const { reads } = stores.editorial;
  const institution = await readInstitution(reads);
  const { names, zone, languages, mainLanguage, clockPausedAt, fourEyes, demo } = institution;
  const may = mayOf(actor);
  const overdue = may.editions ? await overdueEditions(reads, actor.id, now, GRACE_MS) : 0;
  return {
    name: nameOf(names, mainLanguage, spoken),
    zone,
    languages,
    mainLanguage,
    clockPausedAt,
    fourEyes,
    demo,
    frozen: await frozenOf(stores, institution),
    level: await isLevel(stores),
    held: isHeld(stores),
    overdue,
    forcedNotices: may.signOffNotice ? (await forcedBanners(reads)).length : 0,
    late:
      overdue > 0 ? await lateEditions(reads, actor.id, { now, graceMs: GRACE_MS, limit: LATE_SHOWN }) : [],
    may,
  };
}

function mayOf(actor: Person): Standing['may'] {
  return {
    editions: can(actor, 'read_editions', { kind: 'release' }),
    startRelease: can(actor, 'start_release', { kind: 'release' }),
    templates: can(actor, 'change_template', { kind: 'furniture' }),
    notice: can(actor, 'request_notice_banner', { kind: 'newsroom' }),
    signOffNotice: can(actor, 'sign_off_notice_banner', { kind: 'newsroom' }),
    people: can(actor, 'read_people', { kind: 'newsroom' }),
    settings: can(actor, 'read_settings', { kind: 'furniture' }),
    mail: can(actor, 'read_mail', { kind: 'newsroom' }),
    audit: can(actor, 'read_audit', { kind: 'audit' }),
    freeze: can(actor, 'freeze', { kind: 'newsroom' }),
    askThaw: can(actor, 'request_thaw', { kind: 'newsroom' }),
    thaw: can(actor, 'lift_freeze', { kind: 'newsroom' }),
    resumeClock: can(actor, 'resume_clock', { kind: 'newsroom' }),
  };
}

async function frozenOf(stores: Stores, institution: Institution): Promise<Frozen | null> {
  const { frozenAt, frozenBy, frozenReason, thawAskedBy } = institution;
  if (!frozenAt) return null;
  const names = await namesOfPeople(stores.editorial.reads);
  const nameOf = (id: number) => names.get(id) ?? 'somebody';
  return {
    at: frozenAt,
    by: frozenBy === null ? 'the newsroom itself' : nameOf(frozenBy),
    reason: frozenReason ?? '',
    thawAskedBy: thawAskedBy === null ? null : { id: thawAskedBy, name: nameOf(thawAskedBy) },
  };
}
