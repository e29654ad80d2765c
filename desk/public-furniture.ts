import { listContacts } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { bannerIn } from '#db/editorial/notice-banners.ts';
import { readPublicSections, readPublicTopics } from '#db/editorial/public-form.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { PublicInstitution } from '#db/public/schema.ts';
import { type Furniture, type PublicDb, readFurniture, writeFurniture } from '#db/public/write.ts';
import { readListKeys } from '#db/public/write-lists.ts';
import { shadesOf } from '#newsroom/colours.ts';

/**
 * Brings the furniture that readers see level with the newsroom's, and answers which scopes that moved.
 * What did not change moves nothing: a topic that waits for its first release leaves no trace.
 */
export async function settleFurniture(reads: Reads, db: PublicDb): Promise<readonly string[]> {
  return furnish(reads, db, await readListKeys(db, 'topic'));
}

/** The same for a store whose releases carry these topics. */
export async function furnish(
  reads: Reads,
  db: PublicDb,
  topics: readonly string[],
): Promise<readonly string[]> {
  const before = await readFurniture(db);
  const after = await publicFurniture(reads, topics);
  await writeFurniture(db, after);
  const differs = (part: keyof Furniture) => JSON.stringify(before?.[part]) !== JSON.stringify(after[part]);
  return [...(differs('institution') ? ['site'] : []), ...(differs('contacts') ? ['contacts'] : [])];
}

/** Whether the furniture names other topics than the listed releases carry. */
export async function topicsMoved(db: PublicDb): Promise<boolean> {
  const named = (await readFurniture(db))?.institution.topics.map(({ key }) => key) ?? [];
  return String(named.toSorted()) !== String((await readListKeys(db, 'topic')).toSorted());
}

async function publicFurniture(reads: Reads, carried: readonly string[]): Promise<Furniture> {
  const held = await readInstitution(reads);
  const { zone, dateStyle, languages, mainLanguage, names, mottos, endMarks } = held;
  const look = { colours: shadesOf(held.colour), emblem: held.emblem };
  const { securityContact, securityUntil } = held;
  const security =
    securityContact && securityUntil
      ? { contact: securityContact, until: securityUntil.toISOString() }
      : null;
  const sections = await readPublicSections(reads);
  const topics = await readPublicTopics(reads, carried);
  const notice = await readPublicNotice(reads);
  const contacts = (await listContacts(reads)).map(({ card }) => card);
  return {
    institution: {
      zone,
      dateStyle,
      languages,
      mainLanguage,
      names,
      mottos,
      endMarks,
      sections,
      topics,
      look,
      notice,
      security,
    },
    // A card that names no way to reach anybody is of no use to readers.
    contacts: contacts
      .filter(({ email, phone }) => email.trim() !== '' || phone.trim() !== '')
      .map(({ names: called, duties, email, phone }) => ({ names: called, duties, email, phone })),
  };
}

async function readPublicNotice(reads: Reads): Promise<PublicInstitution['notice']> {
  const banner = await bannerIn(reads, 'shown');
  return banner?.shownAt ? { words: banner.words, since: banner.shownAt.toISOString() } : null;
}
