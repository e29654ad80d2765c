import { type DeskEdition, type DeskRelease, liveContentOf, revisionOf } from '#db/editorial/desk-release.ts';
import { type Contact, listContacts, listSections, type Section } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { findTemplate, type Template } from '#db/editorial/templates.ts';
import { can } from '#newsroom/permissions.ts';
import { templateOf } from '#newsroom/template.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';
import { visibleRelease } from './visible-release.ts';

/** What the form of a template is filled from. */
export type Beginning = Omit<Template, 'id'>;
export type TemplateForm = {
  readonly template: Beginning;
  readonly sections: readonly Section[];
  readonly contacts: readonly Contact[];
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
};
type Asked = {
  readonly templateId: number | null;
  /** The release that a new one is made of. */
  readonly from: number | null;
};

const EMPTY: Beginning = {
  name: '',
  kind: 'press_release',
  content: { section: '', contacts: [], texts: {} },
};

/**
 * One template with what it can be made of: a stored one, one made of a release, or an empty one. Null for
 * who may not change templates, and where there is no such template or no such release for this person.
 */
export async function readTemplateForm(
  stores: Stores,
  actor: Person,
  asked: Asked,
): Promise<TemplateForm | null> {
  if (!can(actor, 'change_template', { kind: 'furniture' })) return null;
  const template = await beginningOf(stores, actor, asked);
  if (!template) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage } = await readInstitution(reads);
  return {
    template,
    sections: await listSections(reads),
    contacts: await listContacts(reads),
    languages,
    mainLanguage,
  };
}

async function beginningOf(
  stores: Stores,
  actor: Person,
  { templateId, from }: Asked,
): Promise<Beginning | null> {
  if (templateId !== null) return findTemplate(stores.editorial.reads, templateId);
  return from === null ? EMPTY : madeOf(stores, actor, from);
}

/** Of what is worked on where there is such an edition, else of what readers have. */
async function madeOf(stores: Stores, actor: Person, releaseId: number): Promise<Beginning | null> {
  const { reads } = stores.editorial;
  const found = await visibleRelease(stores, actor, releaseId);
  if (!found || !offersTemplate(actor, found.release, found.open)) return null;
  const { open } = found;
  const source = open?.revisionId
    ? await revisionOf(reads, open.id, open.revisionId)
    : await liveContentOf(reads, releaseId);
  return source && { name: '', kind: source.content.kind, content: templateOf(source.content) };
}

/** Whether a template can be made of a release: templates are for all, so never of what only some may know of. */
export function offersTemplate(actor: Person, release: DeskRelease, open: DeskEdition | null): boolean {
  if (release.fixedSlug !== null || (open?.limitedTo ?? null) !== null) return false;
  return can(actor, 'change_template', { kind: 'furniture' });
}
