import { type Contact, listContacts, listSections, type Section } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { listTemplates, type Template } from '#db/editorial/templates.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type TemplatesScreen = {
  readonly templates: readonly Template[];
  readonly sections: readonly Section[];
  readonly contacts: readonly Contact[];
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
};

/** The templates with what they can be made of; null for who may not change them. */
export async function readTemplates(stores: Stores, actor: Person): Promise<TemplatesScreen | null> {
  if (!can(actor, 'change_template', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage } = await readInstitution(reads);
  return {
    templates: await listTemplates(reads),
    sections: await listSections(reads),
    contacts: await listContacts(reads),
    languages,
    mainLanguage,
  };
}
