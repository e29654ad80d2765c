import { desc, eq } from 'drizzle-orm';
import { addressName, releasePath, standingPath } from '#newsroom/addresses.ts';
import { fromPlainText, renderHtml, toPlainText } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { monthIn, yearIn } from '#newsroom/institution-time.ts';
import { pageTopics, toldNotices } from '../list-schema.ts';
import {
  addresses,
  editions,
  editionTexts,
  notices,
  type PublicContact,
  type PublicEvent,
  pages,
  releases,
} from '../schema.ts';
import { withSearchIndex } from '../search-index.ts';
import type { PublicConnection } from '../store.ts';
import { putListRows } from './sample-lists.ts';

/** A release as a test writes it down; `at` and the like are ISO instants. */
export type SampleRelease = {
  readonly reference: string;
  readonly state?: 'published' | 'withdrawn' | 'retracted';
  readonly kind?: string;
  readonly section?: string;
  readonly topics?: readonly string[];
  readonly main?: string;
  /** Display time of a release from an archive. */
  readonly archivedAs?: string;
  /** Fixed address of a standing page. */
  readonly fixed?: string;
  /** First publication of a language that came later than the release. */
  readonly languagesSince?: Readonly<Record<string, string>>;
  readonly editions: readonly SampleEdition[];
  readonly notices?: readonly SampleNotice[];
};

export type SampleEdition = {
  readonly at: string;
  readonly change?: 'minor' | 'update' | 'correction' | 'clarification' | 'translation';
  readonly suppressed?: boolean;
  readonly texts: Readonly<Record<string, SampleText>>;
};

export type SampleText = {
  readonly headline: string;
  readonly subhead?: string;
  readonly summary?: string;
  readonly dateline?: string;
  /** Plain paragraphs, or a whole document. */
  readonly body: string | StoredDocument;
  readonly notes?: string;
  readonly boilerplate?: string;
  readonly contacts?: readonly PublicContact[];
  readonly event?: PublicEvent;
  readonly changeNote?: string;
  readonly slug?: string;
};

export type SampleNotice = {
  readonly kind: 'correction' | 'clarification' | 'withdrawal' | 'retraction' | 'suppression';
  readonly edition: number;
  readonly at: string;
  readonly endedAt?: string;
  readonly words: Readonly<Record<string, string>>;
};

type Db = PublicConnection['db'];
type Placed = { readonly sample: SampleRelease; readonly live: SampleEdition; readonly zone: string };

/** Writes a release as the projection would; one with the same number is replaced. */
export async function putRelease(db: Db, sample: SampleRelease, zone: string): Promise<void> {
  await withSearchIndex(db, sample.reference, () => putRows(db, sample, zone));
}

async function putRows(db: Db, sample: SampleRelease, zone: string): Promise<void> {
  const live = sample.editions.at(-1);
  if (!live) throw new Error('A public release has an edition.');
  const { reference } = sample;
  for (const table of [pageTopics, toldNotices, addresses, notices, pages, editionTexts, editions]) {
    await db.delete(table).where(eq(table.reference, reference));
  }
  const release = releaseRow({ sample, live, zone });
  await db.insert(releases).values(release).onConflictDoUpdate({ target: releases.reference, set: release });
  if (sample.state !== 'retracted') await putEditions(db, { sample, live, zone });
  for (const [index, notice] of noticesOf(sample).entries()) {
    const { kind, edition, words } = notice;
    const endedAt = notice.endedAt ? new Date(notice.endedAt) : null;
    const madePublicAt = new Date(notice.at);
    await db
      .insert(notices)
      .values({ reference, number: index + 1, kind, edition, words, madePublicAt, endedAt });
  }
  for (const language of Object.keys(live.texts)) {
    const answer = sample.state === 'retracted' ? 'gone' : 'page';
    await db
      .insert(addresses)
      .values({ path: pathOf({ sample, live, zone }, language), answer, reference, language });
  }
  await putListRows(db, reference);
}

/** Corrections and clarifications are notices like the others, in the order in which they were told. */
function noticesOf({ editions: numbered, notices: given = [] }: SampleRelease): readonly SampleNotice[] {
  const told = numbered.flatMap(({ change, at, texts }, index): SampleNotice[] => {
    const notes = Object.entries(texts).flatMap(([language, text]) =>
      text.changeNote ? [[language, text.changeNote]] : [],
    );
    const isNotice = change === 'correction' || change === 'clarification';
    return isNotice && notes.length > 0
      ? [{ kind: change, edition: index + 1, at, words: Object.fromEntries(notes) }]
      : [];
  });
  return [...told, ...given].sort((a, b) => a.at.localeCompare(b.at));
}

/** Fixes who stands before and after whom in each language's list. */
export async function settleNeighbours(db: Db): Promise<void> {
  const rows = await db.select().from(pages).where(eq(pages.listed, true)).orderBy(desc(pages.publishedAt));
  for (const language of new Set(rows.map((row) => row.language))) {
    const list = rows.filter((row) => row.language === language);
    for (const [place, row] of list.entries()) {
      const [next, previous] = [list[place - 1], list[place + 1]].map(
        (one) => one && { path: one.path, headline: one.headline },
      );
      await db
        .update(pages)
        .set({ next: next ?? null, previous: previous ?? null })
        .where(eq(pages.path, row.path));
    }
  }
}

function releaseRow({ sample, live }: Placed) {
  const madePublicAt = new Date(sample.editions[0]?.at ?? live.at);
  return {
    reference: sample.reference,
    state: sample.state ?? 'published',
    kind: sample.kind ?? 'press_release',
    section: sample.section ?? 'news',
    topics: [...(sample.topics ?? [])],
    mainLanguage: sample.main ?? 'az',
    publishedAt: displayTime(sample),
    madePublicAt,
    archived: sample.archivedAs !== undefined,
    liveNumber: sample.editions.length,
    updatedAt: updatedAt(sample),
    changedAt: new Date(live.at),
    invited: sample.editions.some(({ texts }) => Object.values(texts).some(({ event }) => event)),
  };
}

function displayTime(sample: SampleRelease): Date {
  return new Date(sample.archivedAs ?? sample.editions[0]?.at ?? 0);
}

function updatedAt(sample: SampleRelease): Date {
  const told = sample.editions.filter(
    ({ change }) => change && change !== 'minor' && change !== 'translation',
  );
  const instants = [
    displayTime(sample),
    ...told.map(({ at }) => new Date(at)),
    ...(sample.notices ?? []).map(({ at }) => new Date(at)),
  ];
  return new Date(Math.max(...instants.map(Number)));
}

async function putEditions(db: Db, placed: Placed): Promise<void> {
  const { sample, live } = placed;
  for (const [index, edition] of sample.editions.entries()) {
    const state = edition.suppressed ? 'suppressed' : edition === live ? 'live' : 'superseded';
    await db.insert(editions).values({
      reference: sample.reference,
      number: index + 1,
      state,
      kindOfChange: edition.change ?? null,
      madePublicAt: new Date(edition.at),
      contentHash: `${index + 1}f`.padEnd(64, 'a0c4'),
    });
    if (!edition.suppressed) await putTexts(db, sample.reference, index + 1, edition);
  }
  for (const language of Object.keys(live.texts)) await db.insert(pages).values(pageRow(placed, language));
}

async function putTexts(db: Db, reference: string, number: number, edition: SampleEdition): Promise<void> {
  for (const [language, text] of Object.entries(edition.texts)) {
    const body = typeof text.body === 'string' ? fromPlainText(text.body) : text.body;
    const html = (words = '') => (words ? renderHtml(fromPlainText(words), { language }) : '');
    await db.insert(editionTexts).values({
      reference,
      number,
      language,
      headline: text.headline,
      subhead: text.subhead ?? '',
      summary: text.summary ?? '',
      dateline: text.dateline ?? '',
      bodyHtml: renderHtml(body, { language }),
      bodyText: toPlainText(body),
      notesHtml: html(text.notes),
      boilerplateHtml: html(text.boilerplate),
      contacts: text.contacts ?? [],
      event: text.event ?? null,
      changeNote: text.changeNote ?? '',
    });
  }
}

function pageRow(placed: Placed, language: string) {
  const { sample, live, zone } = placed;
  const text = live.texts[language];
  if (!text) throw new Error(`No text in ${language}.`);
  const since = sample.languagesSince?.[language];
  const publishedAt = since ? new Date(since) : displayTime(sample);
  return {
    reference: sample.reference,
    language,
    path: pathOf(placed, language),
    listed: (sample.state ?? 'published') === 'published' && !sample.fixed,
    kind: sample.kind ?? 'press_release',
    section: sample.section ?? 'news',
    headline: text.headline,
    summary: text.summary ?? '',
    publishedAt,
    year: yearIn(publishedAt, zone),
    month: monthIn(publishedAt, zone),
    madePublicAt: new Date(since ?? sample.editions[0]?.at ?? live.at),
    updatedAt: since
      ? new Date(Math.max(Number(new Date(since)), Number(updatedAt(sample))))
      : updatedAt(sample),
    changedAt: new Date(live.at),
  };
}

function pathOf({ sample, live, zone }: Placed, language: string): string {
  if (sample.fixed) return standingPath(language, sample.fixed);
  const name = addressName(live.texts[language]?.slug ?? null, sample.reference);
  return releasePath(language, yearIn(displayTime(sample), zone), name);
}
