import { type NextScheduled, nextScheduled } from '#db/editorial/calendar.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { addressName, releasePath, standingPath } from '#newsroom/addresses.ts';
import { yearIn } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import type { KindOfChange, Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** One publication that the clock will make. */
export type Coming = {
  readonly releaseId: number;
  readonly editionId: number;
  readonly headline: string;
  readonly mainLanguage: Language;
  readonly at: Date;
  /** Null where nothing of the release is public yet. */
  readonly kindOfChange: KindOfChange | null;
  readonly isLimited: boolean;
  readonly languages: readonly {
    readonly language: Language;
    /** Where it will stand; null where the address waits for the reference number. */
    readonly path: string | null;
  }[];
};

/** As many as are read at a glance; the calendar has the rest. */
const SHOWN = 5;

/** What goes public next, of all releases or of one, the first one first; null for who may not read editions. */
export async function readWhatWillHappen(
  stores: Stores,
  actor: Person,
  now: Date,
  releaseId?: number,
): Promise<readonly Coming[] | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const { zone } = await readInstitution(reads);
  const rows = await nextScheduled(reads, actor.id, { from: now, limit: SHOWN, releaseId });
  return rows.flatMap((row) => coming(row, zone));
}

function coming(row: NextScheduled, zone: string): Coming[] {
  const { scheduledAt: at, content } = row;
  if (!at) return [];
  const year = yearIn(row.publishedAt ?? displayTime(row) ?? at, zone);
  const pathOf = (language: Language) => {
    if (row.fixedSlug) return standingPath(language, row.fixedSlug);
    const slug = content.texts[language]?.slug ?? null;
    if (slug === null && row.reference === null) return null;
    return releasePath(language, year, addressName(slug, row.reference ?? ''));
  };
  const { releaseId, editionId, headline, mainLanguage } = row;
  const languages = content.included.map((language) => ({ language, path: pathOf(language) }));
  const { kindOfChange } = content;
  const isLimited = row.limitedTo !== null;
  return [{ releaseId, editionId, headline, mainLanguage, at, kindOfChange, isLimited, languages }];
}

function displayTime({ content: { archiveDate } }: NextScheduled): Date | null {
  return archiveDate && new Date(archiveDate.instant);
}
