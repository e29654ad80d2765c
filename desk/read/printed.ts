import {
  type DeskEdition,
  type DeskRelease,
  type DeskRevision,
  revisionOf,
} from '#db/editorial/desk-release.ts';
import { findRevision } from '#db/editorial/editions.ts';
import { readInstitution } from '#db/editorial/institution.ts';
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
  readonly institution: { readonly name: string; readonly zone: string };
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
  const { names, mainLanguage, zone } = await readInstitution(reads);
  return {
    release: found.release,
    edition,
    revision,
    isPublic: edition.number !== null && edition.revisionId === revision.id,
    institution: { name: nameOf(names, mainLanguage, spoken), zone },
  };
}
