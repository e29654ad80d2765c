import { listSections } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type NewRelease = {
  readonly sections: readonly { readonly key: string; readonly name: string }[];
  readonly languages: readonly Language[];
  readonly mainLanguage: Language;
};

/** What a new release can be made of; null for who may not start one. */
export async function readNewRelease(stores: Stores, actor: Person): Promise<NewRelease | null> {
  if (!can(actor, 'start_release', { kind: 'release' })) return null;
  const { reads } = stores.editorial;
  const { languages, mainLanguage } = await readInstitution(reads);
  const sections = await listSections(reads);
  return {
    sections: sections.map(({ key, names }) => ({ key, name: nameOf(names, mainLanguage) || key })),
    languages,
    mainLanguage,
  };
}

/** A name for the desk: in English where there is one, else in the main language. */
export function nameOf(names: Readonly<Record<string, string>>, mainLanguage: Language): string {
  return names.en || names[mainLanguage] || Object.values(names).find((name) => name !== '') || '';
}
