import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setImmediate as giveWay } from 'node:timers/promises';
import { addContributor, cutRevision, insertEdition, updateEdition } from '#db/editorial/editions.ts';
import { saveContact, saveSection, saveTopic } from '#db/editorial/furniture.ts';
import { createInstitution } from '#db/editorial/institution.ts';
import { insertPerson, replaceRoles } from '#db/editorial/people.ts';
import { insertRelease, replaceSlugs } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { openStores } from '#desk/open-stores.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { fromPlainText } from '#newsroom/document.ts';
import { referenceNumber } from '#newsroom/reference-number.ts';
import { type Vocabulary, vocabulary } from '../search/words.ts';

/** People of every measured newsroom: the first writes everything, the second edits it. */
export const WRITER = 1;
const SHAPE = 1;
const LANGUAGES = ['az', 'en'] as const;
const SECTIONS = ['news', 'statements', 'cooperation', 'rare'] as const;
const FIRST = Date.UTC(2004, 0, 1);
const HOUR = 3_600_000;
const IN_A_TRANSACTION = 200;

/** The data folder of a newsroom with so many releases; made once through rows, kept under `build/`. */
export async function deskStoreOf(releases: number): Promise<string> {
  const folder = `build/bench-desk-${SHAPE}-${releases}`;
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const { editorial } = openStores(draft);
  await editorial.tx(putFurniture);
  const words = LANGUAGES.map((language) => [language, vocabulary(language)] as const);
  for (let from = 0; from < releases; from += IN_A_TRANSACTION) {
    await editorial.tx(async (tx) => {
      for (let nth = from; nth < Math.min(from + IN_A_TRANSACTION, releases); nth += 1)
        await putRelease(tx, nth, words);
    });
    await giveWay();
    if (from % 10_000 === 0) console.error(`${from} of ${releases} releases are written.`);
  }
  editorial.close();
  renameSync(draft, folder);
  return folder;
}

async function putFurniture(tx: Tx): Promise<void> {
  await createInstitution(tx, {
    names: { az: 'Nazirlik', en: 'Ministry' },
    mottos: {},
    boilerplate: { az: 'Nazirlik.', en: 'The ministry.' },
    zone: 'Asia/Baku',
    languages: [...LANGUAGES],
    mainLanguage: 'az',
    fourEyes: true,
    demo: false,
  });
  for (const key of SECTIONS) await saveSection(tx, key, { az: key, en: key });
  await saveTopic(tx, 'rivers', { az: 'Çaylar', en: 'Rivers' });
  const card = { key: 'press', names: { az: 'Mətbuat' }, duties: {}, email: 'press@example.org', phone: '' };
  await saveContact(tx, card, true);
  for (const name of ['writer', 'editor'] as const) {
    const id = await insertPerson(tx, { email: `${name}@example.org`, name, createdAt: new Date(FIRST) });
    await replaceRoles(tx, id, [name]);
  }
}

/** Nearly all are published; of every hundred the last is a draft. */
async function putRelease(
  tx: Tx,
  nth: number,
  words: readonly (readonly [string, Vocabulary])[],
): Promise<void> {
  const at = new Date(FIRST + nth * HOUR);
  const content = contentOf(nth, words);
  const isDraft = nth % 100 === 99;
  const reference = isDraft ? null : referenceNumber(at.getUTCFullYear(), nth + 1);
  const times = isDraft ? {} : { publishedAt: at, madePublicAt: at };
  const releaseId = await insertRelease(tx, {
    mainLanguage: 'az',
    authorId: WRITER,
    createdAt: at,
    reference,
    ...times,
  });
  const edition = { releaseId, createdBy: WRITER, createdAt: at, changedAt: at, headline: '' };
  const editionId = await insertEdition(tx, { ...edition, state: 'draft' });
  await cutRevision(tx, { editionId, personId: WRITER, baseId: null, at, content }, 'az');
  await addContributor(tx, editionId, WRITER);
  await replaceSlugs(
    tx,
    releaseId,
    LANGUAGES.map((language) => ({ language, slug: `release-${nth}` })),
  );
  if (!isDraft) await updateEdition(tx, editionId, { state: 'published', number: 1, madePublicAt: at });
}

function contentOf(nth: number, words: readonly (readonly [string, Vocabulary])[]): EditionContent {
  const text = (one: Vocabulary): Text => ({
    headline: one.text(9),
    subhead: '',
    summary: one.text(20),
    dateline: '',
    body: fromPlainText(`${one.text(60)}\n\n${one.text(60)}`),
    notes: '',
    slug: `release-${nth}`,
  });
  return {
    kind: nth % 10 === 0 ? 'speech' : 'press_release',
    section: nth % 1000 === 0 ? 'rare' : (SECTIONS[nth % 3] ?? 'news'),
    topics: nth % 50 === 0 ? ['rivers'] : [],
    included: [...LANGUAGES],
    archiveDate: null,
    kindOfChange: null,
    changeNotes: {},
    contacts: ['press'],
    texts: Object.fromEntries(words.map(([language, one]) => [language, text(one)])),
    ticked: [],
    copied: null,
  };
}
