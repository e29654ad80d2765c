import { listContacts } from '#db/editorial/furniture.ts';
import type { Institution } from '#db/editorial/institution.ts';
import type { Reads } from '#db/editorial/store.ts';
import { eventOf } from '#newsroom/advisory.ts';
import type { ContactCard, EditionContent } from '#newsroom/content.ts';

/**
 * The boilerplate and contact cards that a content goes out with, copied from the furniture as it
 * stands now. What `kept` holds already stays as it is: later changes touch only new submissions.
 */
export async function copyFurniture(
  db: Reads,
  content: EditionContent,
  institution: Institution,
  kept: EditionContent['copied'] = null,
): Promise<NonNullable<EditionContent['copied']>> {
  const cards = (await listContacts(db)).map(({ key, card }) => ({ key, ...card }));
  const contacts = content.contacts.flatMap((key) => {
    const card = [...(kept?.contacts ?? []), ...cards].find((candidate) => candidate.key === key);
    return card ? [card] : [];
  });
  const boilerplate = content.included.flatMap((language) => {
    const words = kept?.boilerplate[language] ?? institution.boilerplate[language];
    return words ? [[language, words] as const] : [];
  });
  const accreditation = accreditationOf(content, kept?.accreditation, cards);
  return { boilerplate: Object.fromEntries(boilerplate), contacts, ...(accreditation && { accreditation }) };
}

/** The card of whoever accredits to an advisory's event; none where nobody does. */
function accreditationOf(
  content: EditionContent,
  kept: ContactCard | undefined,
  cards: readonly ContactCard[],
): ContactCard | undefined {
  const wanted = eventOf(content)?.contact;
  return wanted ? [kept, ...cards].find((card) => card?.key === wanted) : undefined;
}
