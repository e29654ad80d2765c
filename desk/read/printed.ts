import {
  type DeskEdition,
  type DeskRelease,
  type DeskRevision,
  revisionOf,
} from '#db/editorial/desk-release.ts';
import { findRevision } from '#db/editorial/editions.ts';
import {
  type Contact,
  listContacts,
  listSections,
  listTopics,
  type Section,
  type Topic,
} from '#db/editorial/furniture.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';
import { visibleRelease } from './visible-release.ts';

/** One revision to be printed, for people without an account. */
export type Printed = {
  readonly release: DeskRelease;
  readonly edition: DeskEdition;
  readonly revision: DeskRevision;
  /** Whether it is, or was, what readers have: else nobody may give it on. */
  readonly isPublic: boolean;
  readonly institution: Institution;
  /** What the institution is called, in the language of the desk. */
  readonly name: string;
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly contacts: readonly Contact[];
};

/**
 * The revision that is named, if this person may see its edition; without a name the newest of the edition
 * in work, else of the newest. Null where there is none.
 */
export async function readPrinted(
  stores: Stores,
  actor: Person,
  releaseId: number,
  named: number | null,
  spoken: Language = 'en',
): Promise<Printed | null> {
  const found = await visibleRelease(stores, actor, releaseId);
  if (!found) return null;
  const { reads } = stores.editorial;
  const asked = named === null ? null : await findRevision(reads, named);
  const edition =
    named === null
      ? (found.open ?? found.editions[0])
      : found.editions.find(({ id }) => id === asked?.editionId);
  const revisionId = named ?? edition?.revisionId ?? null;
  const revision = edition && revisionId !== null ? await revisionOf(reads, edition.id, revisionId) : null;
  if (!edition || !revision) return null;
  const institution = await readInstitution(reads);
  return {
    release: found.release,
    edition,
    revision,
    isPublic: edition.number !== null && edition.revisionId === revision.id,
    institution,
    name: nameOf(institution.names, institution.mainLanguage, spoken),
    sections: await listSections(reads),
    topics: await listTopics(reads),
    contacts: await listContacts(reads),
  };
}
