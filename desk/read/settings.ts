import {
  type Contact,
  listContacts,
  listSections,
  listTopics,
  type Section,
  type Topic,
} from '#db/editorial/furniture.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export type Settings = Pick<
  Institution,
  | 'names'
  | 'mottos'
  | 'boilerplate'
  | 'endMarks'
  | 'colour'
  | 'emblem'
  | 'zone'
  | 'dateStyle'
  | 'languages'
  | 'mainLanguage'
  | 'fourEyes'
  | 'secondFactorFor'
  | 'securityContact'
  | 'securityUntil'
>;

/** The institution's settings; null for who may not read them. */
export async function readSettings(stores: Stores, actor: Person): Promise<Settings | null> {
  if (!can(actor, 'read_settings', { kind: 'furniture' })) return null;
  return readInstitution(stores.editorial.reads);
}

export type FurnitureCounts = Readonly<Record<'sections' | 'topics' | 'contacts', number>>;

/** How much furniture there is; null for who may not read settings. */
export async function readFurnitureCounts(stores: Stores, actor: Person): Promise<FurnitureCounts | null> {
  if (!can(actor, 'read_settings', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  return {
    sections: (await listSections(reads)).length,
    topics: (await listTopics(reads)).length,
    contacts: (await listContacts(reads)).length,
  };
}

export type Furniture<T> = Pick<Institution, 'languages' | 'mainLanguage'> & {
  readonly entries: readonly T[];
};

/** The sections in the order of the menu; null for who may not read settings. */
export async function readSections(stores: Stores, actor: Person): Promise<Furniture<Section> | null> {
  const settings = await readSettings(stores, actor);
  return settings && { ...settings, entries: await listSections(stores.editorial.reads) };
}

/** The topics in their order; null for who may not read settings. */
export async function readTopics(stores: Stores, actor: Person): Promise<Furniture<Topic> | null> {
  const settings = await readSettings(stores, actor);
  return settings && { ...settings, entries: await listTopics(stores.editorial.reads) };
}

/** The press contacts, the default first; null for who may not read settings. */
export async function readContacts(stores: Stores, actor: Person): Promise<Furniture<Contact> | null> {
  const settings = await readSettings(stores, actor);
  return settings && { ...settings, entries: await listContacts(stores.editorial.reads) };
}
