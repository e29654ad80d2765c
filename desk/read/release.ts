import { type AuditEntry, auditOfRelease } from '#db/editorial/audit.ts';
import { auditWords } from '#db/editorial/audit-words.ts';
import {
  contributorsOf,
  type DeskEdition,
  type DeskRelease,
  type DeskRequest,
  liveContentOf,
  requestsOf,
  revisionOf,
  standingApproval,
} from '#db/editorial/desk-release.ts';
import { listSections } from '#db/editorial/furniture.ts';
import { countWaitingOfImport } from '#db/editorial/imports.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { type Notice, noticesOf } from '#db/editorial/notices.ts';
import { addressName, releasePath, standingPath } from '#newsroom/addresses.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { yearIn } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import type { Deed, Kind, Language } from '#newsroom/vocabulary.ts';
import { canHappen } from '#newsroom/workflow.ts';
import type { Stores } from '../stores.ts';
import { type Limit, limitOf } from './limit.ts';
import { nameOf } from './new-release.ts';
import {
  type Eyes,
  offersOnLive,
  offersOnOpen,
  offersSuppression,
  type Person,
  whyNotConfirm,
  whyNotSignOff,
} from './offers.ts';
import { type PinShown, readPin } from './pin.ts';
import { offersTemplate } from './template-form.ts';
import { type VisibleRelease, visibleRelease } from './visible-release.ts';

export type ShownRequest = DeskRequest & {
  readonly mayAnswer: boolean;
  /** Why this person cannot confirm it; null where nothing stands in the way. */
  readonly whyNot: string | null;
};

/** Everything that the page of one release shows. */
/** What was done to a release, with the reason that was written for it. */
export type HistoryEntry = AuditEntry & { readonly reason: string | null };

export type ReleaseScreen = {
  readonly release: DeskRelease;
  readonly kind: Kind;
  /** The section's name. */
  readonly section: string;
  /** The display time set on the open edition. */
  readonly archiveDate: EditionContent['archiveDate'];
  readonly zone: string;
  readonly languages: readonly Language[];
  readonly fourEyes: boolean;
  readonly open: DeskEdition | null;
  /** What the public has: published or withdrawn. */
  readonly live: (DeskEdition & { readonly content: EditionContent }) | null;
  /** Newest first, discarded ones too. */
  readonly editions: readonly (DeskEdition & { readonly offersSuppression: boolean })[];
  readonly addresses: readonly { readonly language: Language; readonly path: string }[];
  readonly approval: Awaited<ReturnType<typeof standingApproval>>;
  readonly contributors: Awaited<ReturnType<typeof contributorsOf>>;
  /** Oldest first. */
  readonly notices: readonly Notice[];
  readonly requests: readonly ShownRequest[];
  /** Who alone knows of the open edition; null where nothing is being worked on. */
  readonly limit: Limit | null;
  readonly onOpen: ReadonlySet<Deed>;
  readonly onLive: ReadonlySet<Deed>;
  /** What leads the front page by a pin: this release or another. */
  readonly pin: PinShown | null;
  /** A forced edition that awaits its sign-off, and why this person cannot give it. */
  readonly forced: {
    readonly edition: DeskEdition;
    /** How many of the import that brought it wait, this one among them; 1 where none did. */
    readonly ofImport: number;
    readonly may: boolean;
    readonly whyNot: string | null;
  } | null;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly mayReadHistory: boolean;
  /** Whether another release can begin as a copy of this one. */
  readonly offersCopy: boolean;
  /** Whether a template can be made of it. */
  readonly offersTemplate: boolean;
};

/** The page of one release; null where it is not there or not visible to this person. */
export async function readRelease(
  stores: Stores,
  actor: Person,
  releaseId: number,
  now: Date,
  spoken: Language = 'en',
): Promise<ReleaseScreen | null> {
  const found = await visibleRelease(stores, actor, releaseId);
  if (!found) return null;
  const { release, editions, open } = found;
  const { reads } = stores.editorial;
  const { zone, languages, fourEyes } = await readInstitution(reads);
  const requests = await requestsOf(reads, releaseId);
  const pin = await readPin(stores);
  const liveContent = await liveContentOf(reads, releaseId);
  const liveRow = editions.find((edition) => edition.id === liveContent?.editionId) ?? null;
  const mayReadHistory = can(actor, 'read_history', { kind: 'release' });
  const eyes: Eyes = { fourEyes, now };
  return {
    release,
    ...(await factsOf(stores, found, spoken)),
    zone,
    languages,
    fourEyes,
    open,
    live: liveRow && liveContent ? { ...liveRow, content: liveContent.content } : null,
    editions: editions.map((edition) => ({
      ...edition,
      offersSuppression: offersSuppression(actor, edition, requests),
    })),
    addresses: liveContent ? addressesOf(release, liveContent.content, zone) : [],
    approval: open ? await standingApproval(reads, open.id) : null,
    contributors: open ? await contributorsOf(reads, open.id) : [],
    notices: await noticesOf(reads, releaseId),
    requests: requests.map((request) => shownRequest(actor, request, eyes)),
    onOpen: open ? offersOnOpen(actor, open, release) : new Set(),
    onLive: liveRow ? offersOnLive(actor, liveRow, flags(found, requests, liveRow, pin)) : new Set(),
    pin,
    limit: open ? await limitOf(stores, actor, open) : null,
    forced: await forcedOf(stores, actor, editions, eyes),
    history: mayReadHistory ? await historyOf(stores, found) : [],
    mayReadHistory,
    offersCopy:
      (open !== null || liveRow !== null) &&
      release.fixedSlug === null &&
      can(actor, 'duplicate_release', { kind: 'release' }),
    offersTemplate: (open !== null || liveRow !== null) && offersTemplate(actor, release, open),
  };
}

/** Kind, section and display time, as the newest content says. */
async function factsOf(stores: Stores, { editions, open }: VisibleRelease, spoken: Language) {
  const { reads } = stores.editorial;
  const newest = open ?? editions[0];
  if (!newest?.revisionId) throw new Error('A release has no edition.');
  const content = (await revisionOf(reads, newest.id, newest.revisionId))?.content;
  const { mainLanguage } = await readInstitution(reads);
  const names = (await listSections(reads)).find((section) => section.key === content?.section)?.names ?? {};
  return {
    kind: content?.kind ?? 'press_release',
    section: nameOf(names, mainLanguage, spoken) || (content?.section ?? ''),
    archiveDate: content?.archiveDate ?? null,
  };
}

/** What was done to the release, but nothing of editions that this person may not know of. */
async function historyOf(stores: Stores, { release, editions }: VisibleRelease): Promise<HistoryEntry[]> {
  const { reads } = stores.editorial;
  const entries = await auditOfRelease(reads, release.id);
  const visible = new Set(editions.map((edition) => edition.id));
  const shown = entries.filter(({ editionId }) => editionId === null || visible.has(editionId));
  const words = await auditWords(
    reads,
    shown.map(({ sequence }) => sequence),
  );
  return shown.map((entry) => ({ ...entry, reason: words.get(entry.sequence)?.reason ?? null }));
}

function flags(
  { open, release }: VisibleRelease,
  requests: readonly DeskRequest[],
  live: DeskEdition,
  pin: PinShown | null,
) {
  const isAsked = requests.some((request) => request.kind === 'retraction' && request.editionId === live.id);
  return {
    hasOpen: open !== null,
    isAsked,
    isPinned: pin?.releaseId === release.id,
    isStanding: release.fixedSlug !== null,
  };
}

function shownRequest(actor: Person, request: DeskRequest, eyes: Eyes): ShownRequest {
  const mayAnswer = can(actor, request.kind === 'retraction' ? 'confirm_retraction' : 'confirm_suppression', {
    kind: 'release',
  });
  return { ...request, mayAnswer, whyNot: whyNotConfirm(actor, request.askedBy, eyes) };
}

async function forcedOf(
  stores: Stores,
  actor: Person,
  editions: readonly DeskEdition[],
  eyes: Eyes,
): Promise<ReleaseScreen['forced']> {
  const edition = editions.find(
    (one) => one.forcedWhy !== null && one.signedOffBy === null && canHappen('sign_off', one.state),
  );
  if (!edition) return null;
  const wrote = await contributorsOf(stores.editorial.reads, edition.id);
  const first = [
    ...wrote.map((person) => person.id),
    ...(edition.publishedBy === null ? [] : [edition.publishedBy]),
  ];
  const { reads } = stores.editorial;
  const { importBatch } = edition;
  return {
    edition,
    ofImport: importBatch === null ? 1 : await countWaitingOfImport(reads, importBatch),
    may: can(actor, 'sign_off', { kind: 'release' }),
    whyNot: whyNotSignOff(actor, first, eyes),
  };
}

/** Where readers find the release, per language. */
export function addressesOf(release: DeskRelease, content: EditionContent, zone: string) {
  const { reference, publishedAt, fixedSlug } = release;
  if (!reference || !publishedAt) return [];
  return content.included.map((language) => ({
    language,
    path: fixedSlug
      ? standingPath(language, fixedSlug)
      : releasePath(
          language,
          yearIn(publishedAt, zone),
          addressName(content.texts[language]?.slug ?? null, reference),
        ),
  }));
}
