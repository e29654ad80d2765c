import { listContacts, listSections, listTopics } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { publicStandingPages, releasesWithout, type Without } from '#db/editorial/public-pages.ts';
import { proposalOf } from '#db/editorial/setting-proposals.ts';
import type { Reads } from '#db/editorial/store.ts';
import { standingPath } from '#newsroom/addresses.ts';
import type { LanguageChange } from '#newsroom/language-changes.ts';
import { can } from '#newsroom/permissions.ts';
import { previewOf } from '#newsroom/release-preview.ts';
import type { ReleaseView } from '#newsroom/release-view.ts';
import { sampleContent } from '#newsroom/sample-release.ts';
import { type Furnished, furnishedWith, type SettingProposal } from '#newsroom/setting-proposal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** A change of the furniture as readers of one language would see it. */
export type SettingPreview = {
  readonly language: Language;
  /** When it is looked at. */
  readonly at: Date;
  /** Those of now and those to come. */
  readonly languages: readonly Language[];
  /** Null where only what there is now is looked at. */
  readonly proposal: SettingProposal | null;
  /** Either is null where the institution has not this language then. */
  readonly now: Furnished | null;
  readonly after: Furnished | null;
  readonly standing: readonly { readonly path: string; readonly name: string }[];
  /** What follows from a change of the languages; null where none comes, goes or becomes the main one. */
  readonly follows: LanguageConsequence | null;
};

export type LanguageConsequence = {
  readonly what: LanguageChange['what'];
  readonly language: Language;
  /** Published pages that a language which would come has no text of. */
  readonly lacking: Without;
  /** Sections that it has no name of, by their names in the main language. */
  readonly unnamed: readonly string[];
};

const NEWEST = 5;

/**
 * What readers of a language would see of the change that this person looks at under `shown`; as it is now without
 * one. Null for who may not read settings, for what somebody else looks at or nobody any more, and for a language
 * that the institution neither has nor would have.
 */
export async function readSettingPreview(
  stores: Stores,
  actor: Person,
  language: Language,
  shown: string,
  at: Date,
): Promise<SettingPreview | null> {
  if (!can(actor, 'read_settings', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const kept = shown === '' ? null : await proposalOf(reads, actor.id, shown);
  if (shown !== '' && !kept) return null;
  const now = await furnishedNow(reads);
  const after = kept ? furnishedWith(now, kept.proposal) : now;
  const [had, has] = [now.institution.languages, after.institution.languages];
  const languages = [...has, ...had.filter((one) => !has.includes(one))];
  if (!languages.includes(language)) return null;
  const standing = await publicStandingPages(reads, language);
  return {
    language,
    at,
    languages,
    proposal: kept?.proposal ?? null,
    now: had.includes(language) ? now : null,
    after: has.includes(language) ? after : null,
    standing: standing.map(({ fixedSlug, headline }) => ({
      path: standingPath(language, fixedSlug),
      name: headline,
    })),
    follows: kept?.proposal.of === 'languages' ? await consequence(reads, kept.proposal.change, after) : null,
  };
}

async function consequence(
  reads: Reads,
  { what, language }: LanguageChange,
  { institution, sections }: Furnished,
): Promise<LanguageConsequence> {
  const { mainLanguage } = institution;
  const unnamed = sections.filter(({ names }) => !names[language]);
  return {
    what,
    language,
    lacking: await releasesWithout(reads, language, NEWEST),
    unnamed: unnamed.map(({ key, names }) => names[mainLanguage] || key),
  };
}

async function furnishedNow(reads: Reads): Promise<Furnished> {
  return {
    institution: await readInstitution(reads),
    sections: await listSections(reads),
    topics: await listTopics(reads),
    contacts: (await listContacts(reads)).map(({ key, card }) => ({ key, ...card })),
  };
}

/** A release that was never written, with everything around it. */
export function sampleView(
  { institution, sections, contacts }: Furnished,
  language: Language,
  now: Date,
): ReleaseView | null {
  const { mainLanguage, boilerplate, endMarks, zone, dateStyle } = institution;
  const names = sections[0]?.names ?? {};
  return previewOf(sampleContent(language, sections[0]?.key ?? ''), language, {
    zone,
    dateStyle,
    mainLanguage,
    section: names[language] || names[mainLanguage] || '',
    reference: null,
    publishedAt: now,
    boilerplate,
    endMarks,
    contacts: contacts.slice(0, 1),
    accreditation: null,
  });
}
