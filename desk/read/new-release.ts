import { listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { listTemplates, type Template } from '#db/editorial/templates.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type NewRelease = {
  readonly sections: readonly { readonly key: string; readonly name: string }[];
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
  readonly templates: readonly Template[];
  /** Whether this person keeps the templates. */
  readonly keepsTemplates: boolean;
};

/** What a new release can be made of; null for who may not start one. */
export async function readNewRelease(
  stores: Stores,
  actor: Person,
  spoken: Language = 'en',
): Promise<NewRelease | null> {
  if (!can(actor, 'start_release', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage } = await readInstitution(reads);
  const sections = await listSections(reads);
  return {
    sections: sections.map(({ key, names }) => ({ key, name: nameOf(names, mainLanguage, spoken) || key })),
    languages,
    mainLanguage,
    templates: await listTemplates(reads),
    keepsTemplates: can(actor, 'change_template', { kind: 'furniture' }),
  };
}

/** A name for the desk: in the language that it speaks where there is one, else in the main language. */
export function nameOf(
  names: Readonly<Record<string, string>>,
  mainLanguage: Language,
  spoken: Language,
): string {
  return names[spoken] || names[mainLanguage] || Object.values(names).find((name) => name !== '') || '';
}
