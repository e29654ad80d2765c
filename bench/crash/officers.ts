import { sql } from 'drizzle-orm';
import { findEdition, newestRevision } from '#db/editorial/editions.ts';
import { findPersonByEmail } from '#db/editorial/people.ts';
import { approve } from '#desk/approve.ts';
import { confirmRetraction } from '#desk/confirm-retraction.ts';
import type { Call } from '#desk/deed.ts';
import { discard } from '#desk/discard.ts';
import { importReleases } from '#desk/import-releases.ts';
import { publish } from '#desk/publish.ts';
import { publishDue } from '#desk/publish-due.ts';
import { reinstate } from '#desk/reinstate.ts';
import { reopen } from '#desk/reopen.ts';
import { requestRetraction } from '#desk/request-retraction.ts';
import { returnToDraft } from '#desk/return-to-draft.ts';
import { saveDraft } from '#desk/save-draft.ts';
import { schedule } from '#desk/schedule.ts';
import { startEdition } from '#desk/start-edition.ts';
import { startRelease } from '#desk/start-release.ts';
import type { Stores } from '#desk/stores.ts';
import { submit } from '#desk/submit.ts';
import { type TestPerson, testContent, testText } from '#desk/testing/newsroom.ts';
import { unschedule } from '#desk/unschedule.ts';
import { withdraw } from '#desk/withdraw.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { chance, oneOf, word } from './chance.ts';

/** What a newsroom's people do all day, one deed at a time and at random. */
export type Officers = {
  readonly stores: Stores;
  /** The next instant; no two deeds of all processes have the same. */
  readonly tick: () => Date;
};

type Outcome = { readonly ok: boolean; readonly visible?: boolean; readonly revisionId?: number };
/** A deed that was done, as its process acknowledged it. */
export type Done = { readonly deed: string; readonly at: number; readonly outcome: Outcome };

const REASON = { az: 'Səhv.', en: 'A mistake.' };
const DAY = 86_400_000;

/** Does one deed that fits what lies there. */
export async function someDeed(officers: Officers): Promise<Done> {
  if (chance(0.03)) return importSome(officers);
  if (chance(0.25)) return begin(officers);
  return chance(0.6) ? onOpen(officers) : onLive(officers);
}

async function call({ stores, tick }: Officers, person: TestPerson): Promise<Call> {
  const found = await findPersonByEmail(stores.editorial.reads, `${person}@example.org`);
  if (!found) throw new Error(`Nobody is called ${person}.`);
  const actor: Actor = {
    kind: 'person',
    id: found.id,
    name: person,
    roles: found.roles,
    active: true,
    freshUntil: null,
    owesSecondFactor: false,
  };
  const now = tick();
  return { stores, actor: { ...actor, freshUntil: new Date(now.getTime() + 60_000) }, now };
}

async function as(
  officers: Officers,
  person: TestPerson,
  deed: string,
  work: (call: Call) => Promise<Outcome>,
): Promise<Done> {
  const by = await call(officers, person);
  return { deed, at: by.now.getTime(), outcome: await work(by) };
}

const begin = (officers: Officers) =>
  as(officers, 'writer', 'start_release', (by) =>
    startRelease(by, { kind: 'press_release', section: 'news', languages: ['az', 'en'] }),
  );

type Row = { readonly id: number; readonly releaseId: number; readonly state: string };

/** One of the editions that are being worked on, the newer ones rather than the older. */
async function onOpen(officers: Officers): Promise<Done> {
  const rows = await officers.stores.editorial.reads.all<Row>(
    sql`SELECT id, release_id AS releaseId, state FROM editions
        WHERE state IN ('draft','in_review','approved','scheduled') ORDER BY changed_at DESC LIMIT 25`,
  );
  const row = oneOf(rows);
  if (!row) return begin(officers);
  const { id: editionId } = row;
  if (row.state === 'draft') return chance(0.5) ? save(officers, editionId) : toReview(officers, editionId);
  if (row.state === 'in_review')
    return chance(0.8) ? approveIt(officers, editionId) : sendBack(officers, editionId);
  if (row.state === 'approved') return onApproved(officers, editionId);
  return chance(0.7)
    ? clock(officers)
    : as(officers, 'editor', 'unschedule', (by) => unschedule(by, { editionId }));
}

function onApproved(officers: Officers, editionId: number): Promise<Done> {
  if (chance(0.6)) return as(officers, 'editor', 'publish', (by) => publish(by, { editionId }));
  if (chance(0.2)) return as(officers, 'writer', 'reopen', (by) => reopen(by, { editionId }));
  if (chance(0.1)) return as(officers, 'editor', 'discard', (by) => discard(by, { editionId }));
  return as(officers, 'editor', 'schedule', (by) =>
    schedule(by, { editionId, wall: wallOf(new Date(by.now.getTime() + DAY), 'Asia/Baku') }),
  );
}

async function held({ stores }: Officers, editionId: number) {
  const edition = await findEdition(stores.editorial.reads, editionId);
  return edition && newestRevision(stores.editorial.reads, edition);
}

async function save(officers: Officers, editionId: number): Promise<Done> {
  const revision = await held(officers, editionId);
  const changes = {
    az: testText(`Xəbər ${word()}`, `${word()} söz.`),
    en: testText(`News ${word()}`, `${word()}.`),
  };
  const content = revision && {
    ...testContent(),
    ...revision.content,
    changeNotes: { az: 'Düzəldilib.', en: 'Corrected.' },
    texts: Object.fromEntries(
      Object.entries(changes).map(([language, text]) => [
        language,
        { ...revision.content.texts[language], ...text },
      ]),
    ),
  };
  if (!content) return begin(officers);
  return as(officers, 'writer', 'save_draft', (by) =>
    saveDraft(by, { editionId, baseRevisionId: revision.id, content }),
  );
}

async function toReview(officers: Officers, editionId: number): Promise<Done> {
  const revision = await held(officers, editionId);
  return as(officers, 'writer', 'submit', (by) =>
    submit(by, { editionId, revisionId: revision?.id ?? 0, ticked: [] }),
  );
}

async function approveIt(officers: Officers, editionId: number): Promise<Done> {
  const revision = await held(officers, editionId);
  return as(officers, 'editor', 'approve', (by) =>
    approve(by, { editionId, contentHash: revision?.contentHash ?? '' }),
  );
}

const sendBack = (officers: Officers, editionId: number) =>
  as(officers, 'editor', 'return', (by) => returnToDraft(by, { editionId, comment: 'Shorter.' }));

/** The clock a day later than everybody else's. */
async function clock({ stores, tick }: Officers): Promise<Done> {
  const now = new Date(tick().getTime() + DAY);
  const { published } = await publishDue(stores, now);
  const deed = published.length > 0 ? 'publish' : 'nothing';
  return { deed, at: now.getTime(), outcome: { ok: published.length > 0 } };
}

async function onLive(officers: Officers): Promise<Done> {
  const rows = await officers.stores.editorial.reads.all<Row>(
    sql`SELECT id, release_id AS releaseId, state FROM editions
        WHERE state IN ('published','withdrawn') ORDER BY changed_at DESC LIMIT 25`,
  );
  const row = oneOf(rows);
  if (!row) return begin(officers);
  const { releaseId } = row;
  if (chance(0.4)) {
    return as(officers, 'writer', 'start_edition', (by) =>
      startEdition(by, { releaseId, kindOfChange: 'correction' }),
    );
  }
  if (chance(0.15)) {
    return as(officers, 'editor', 'request_retraction', (by) =>
      requestRetraction(by, { releaseId, reason: REASON }),
    );
  }
  if (row.state === 'published')
    return as(officers, 'editor', 'withdraw', (by) => withdraw(by, { releaseId, reason: REASON }));
  const request = await waiting(officers, releaseId);
  if (request && chance(0.7))
    return as(officers, 'second', 'confirm_retraction', (by) =>
      confirmRetraction(by, { requestId: request }),
    );
  return as(officers, 'editor', 'reinstate', (by) => reinstate(by, { releaseId, reason: 'It was right.' }));
}

async function waiting({ stores }: Officers, releaseId: number): Promise<number | undefined> {
  const rows = await stores.editorial.reads.all<{ id: number }>(
    sql`SELECT id FROM removal_requests WHERE release_id = ${releaseId} AND answer IS NULL`,
  );
  return rows[0]?.id;
}

function importSome(officers: Officers): Promise<Done> {
  const line = (n: number) =>
    JSON.stringify({
      source_id: word(),
      section: 'news',
      published_at: `20${10 + n}-05-04T10:00:00+04:00`,
      texts: { en: { headline: `Archive ${word()}`, summary: 'From the archive.', body_text: `${word()}.` } },
    });
  const file = [1, 2, 3].map(line);
  return as(officers, 'editor', 'import_release', async (by) => {
    const lines = async function* () {
      yield* file.map((words, index) => ({ line: index + 1, words }));
    };
    const options = { dryRun: false, skipBad: false, createMissing: false, update: false, skipMedia: false };
    const done = await importReleases(by, { lines, ...options });
    return { ok: done.imported === 3 };
  });
}
