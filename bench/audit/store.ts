import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setImmediate as giveWay } from 'node:timers/promises';
import { type AuditHead, appendAudit, auditHead, type NewAuditEntry } from '#db/editorial/audit.ts';
import { insertChanges, insertReason, wordsHash } from '#db/editorial/audit-words.ts';
import { createInstitution } from '#db/editorial/institution.ts';
import { insertPerson, replaceRoles } from '#db/editorial/people.ts';
import { insertRelease } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { keepAuditHead } from '#desk/kept-outside.ts';
import { openStores } from '#desk/open-stores.ts';
import { referenceNumber } from '#newsroom/reference-number.ts';

const SHAPE = 1;
export const PEOPLE = 40;
export const RELEASES = 200;
const FIRST = Date.UTC(2010, 0, 1);
/** An entry every eight minutes: a million are fifteen years. */
const APART = 480_000;
const IN_A_TRANSACTION = 1000;
const USUAL = ['save_draft', 'save_draft', 'save_draft', 'submit', 'approve', 'publish', 'sign_in'] as const;

export const dayOf = (nth: number) => new Date(FIRST + nth * APART).toISOString().slice(0, 10);

/** The data folder of a newsroom with so many entries in its audit log; made once through rows, kept under `build/`. */
export async function auditStoreOf(entries: number): Promise<string> {
  const folder = `build/bench-audit-${SHAPE}-${entries}`;
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const { editorial } = openStores(draft);
  await editorial.tx(putPeople);
  for (let from = 0; from < entries; from += IN_A_TRANSACTION) {
    await editorial.tx(async (tx) => {
      for (let nth = from; nth < Math.min(from + IN_A_TRANSACTION, entries); nth += 1) await put(tx, nth);
    });
    await giveWay();
    if (from % 100_000 === 0) console.error(`${from} of ${entries} entries are written.`);
  }
  keepAuditHead(draft, await auditHead(editorial.reads));
  editorial.close();
  renameSync(draft, folder);
  return folder;
}

async function putPeople(tx: Tx): Promise<void> {
  const createdAt = new Date(FIRST);
  await createInstitution(tx, {
    names: { en: 'Ministry' },
    mottos: {},
    boilerplate: {},
    zone: 'Asia/Baku',
    languages: ['en'],
    mainLanguage: 'en',
    fourEyes: true,
    demo: false,
  });
  for (let nth = 1; nth <= PEOPLE; nth += 1) {
    const id = await insertPerson(tx, {
      email: `person-${nth}@example.org`,
      name: `Person ${nth}`,
      createdAt,
    });
    await replaceRoles(tx, id, nth === 1 ? ['admin'] : ['writer']);
  }
  for (let nth = 1; nth <= RELEASES; nth += 1) {
    const reference = referenceNumber(2010, nth);
    const times = { publishedAt: createdAt, madePublicAt: createdAt };
    await insertRelease(tx, { mainLanguage: 'en', authorId: 1, createdAt, reference, ...times });
  }
}

/** Of every fifty entries one has a reason and one a change; one deed in ten thousand is a rare one. */
function put(tx: Tx, nth: number): Promise<AuditHead> {
  const personId = 1 + (nth % PEOPLE);
  const entry: NewAuditEntry = {
    at: new Date(FIRST + nth * APART),
    actor: `Person ${personId}`,
    personId,
    deed: nth % 10_000 === 9999 ? 'freeze' : (USUAL[nth % USUAL.length] ?? 'submit'),
    releaseId: 1 + (nth % RELEASES),
    editionId: nth % 9 === 0 ? null : 1 + (nth % RELEASES),
    details: { revision: nth, contentHash: 'f'.repeat(64) },
  };
  if (nth % 50 === 7) return withReason(tx, entry, nth);
  return nth % 50 === 8 ? withChanges(tx, entry, nth) : appendAudit(tx, entry);
}

async function withReason(tx: Tx, entry: NewAuditEntry, nth: number): Promise<AuditHead> {
  const words = nth % 10_000 === 7 ? `The dam of Mingachevir may break (${nth}).` : `Case ${nth} of the day.`;
  const head = await appendAudit(tx, {
    ...entry,
    details: { ...entry.details, reasonHash: wordsHash(words) },
  });
  await insertReason(tx, head.sequence, words);
  return head;
}

async function withChanges(tx: Tx, entry: NewAuditEntry, nth: number): Promise<AuditHead> {
  const changes = { name: { before: `Name ${nth}`, after: `Name ${nth + 1}` } };
  const head = await appendAudit(tx, {
    ...entry,
    details: { ...entry.details, changesHash: wordsHash(changes) },
  });
  await insertChanges(tx, head.sequence, changes);
  return head;
}
