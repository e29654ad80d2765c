import { listContacts, listSections, listTopics } from '#db/editorial/furniture.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import { proposalOf } from '#db/editorial/setting-proposals.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { ContactCard, EditionContent } from '#newsroom/content.ts';
import { can } from '#newsroom/permissions.ts';
import { previewOf } from '#newsroom/release-preview.ts';
import type { ReleaseView } from '#newsroom/release-view.ts';
import { sampleContent } from '#newsroom/sample-release.ts';
import { type SettingProposal, withMember } from '#newsroom/setting-proposal.ts';
import type { ByLanguage, Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

type Named = { readonly key: string; readonly names: ByLanguage };

/** The furniture as it would be after what somebody looks at before saving it. */
export type SettingPreview = {
  readonly institution: Pick<
    Institution,
    'names' | 'mottos' | 'colour' | 'emblem' | 'zone' | 'languages' | 'mainLanguage'
  >;
  readonly language: Language;
  readonly sections: readonly Named[];
  readonly topics: readonly Named[];
  /** A release that was never written, with everything around it. */
  readonly view: ReleaseView;
};

/**
 * What readers of a language would see of the change that this person looks at; as it is now where they look at
 * none. Null for who may not read settings, and for a language that the institution has not.
 */
export async function readSettingPreview(
  stores: Stores,
  actor: Person,
  language: Language,
  now: Date,
): Promise<SettingPreview | null> {
  if (!can(actor, 'read_settings', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const proposal = await proposalOf(reads, actor.id);
  const institution = institutionWith(await readInstitution(reads), proposal);
  if (!institution.languages.includes(language)) return null;
  const sections = membersWith(await listSections(reads), 'section', proposal);
  const topics = membersWith(await listTopics(reads), 'topic', proposal);
  const contacts = await contactsWith(reads, proposal);
  const content = sampleContent(language, sections[0]?.key ?? '');
  const view = viewOf(content, language, { institution, sections, contacts, now });
  return view && { institution, language, sections, topics, view };
}

function institutionWith(institution: Institution, proposal: SettingProposal | null): Institution {
  if (proposal?.of !== 'institution') return institution;
  const { emblem, ...settings } = proposal.settings;
  return { ...institution, ...settings, emblem: emblem === undefined ? institution.emblem : emblem || null };
}

function membersWith(members: readonly Named[], of: 'section' | 'topic', proposal: SettingProposal | null) {
  if (proposal?.of !== of) return members;
  return withMember(members, { key: proposal.key, names: proposal.names });
}

/** The contact that is looked at, else the default. */
async function contactsWith(reads: Reads, proposal: SettingProposal | null): Promise<readonly ContactCard[]> {
  if (proposal?.of === 'contact') return [proposal.card];
  return (await listContacts(reads)).slice(0, 1).map(({ key, card }) => ({ key, ...card }));
}

type Around = {
  readonly institution: Institution;
  readonly sections: readonly Named[];
  readonly contacts: readonly ContactCard[];
  readonly now: Date;
};

function viewOf(
  content: EditionContent,
  language: Language,
  { institution, sections, contacts, now }: Around,
): ReleaseView | null {
  const { mainLanguage, boilerplate, endMarks, zone, dateStyle } = institution;
  const names = sections[0]?.names ?? {};
  return previewOf(content, language, {
    zone,
    dateStyle,
    mainLanguage,
    section: names[language] || names[mainLanguage] || '',
    reference: null,
    publishedAt: now,
    boilerplate,
    endMarks,
    contacts,
    accreditation: null,
  });
}
