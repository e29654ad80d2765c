import { listContacts, removeContact, saveContact } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { type ContactCard, contactCard } from '#newsroom/content.ts';
import { can } from '#newsroom/permissions.ts';
import { type Fault, type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeContact = ContactCard & {
  readonly isDefault: boolean;
  readonly remove?: boolean | undefined;
};

/**
 * Adds, changes or removes a press contact. Releases that are out keep the card they went out with:
 * a change touches only what is submitted after it.
 */
export function changeContact(call: Call, input: ChangeContact): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_contact', async (work) => {
    if (!can(work.actor, 'change_contact', { kind: 'furniture' })) return notAllowed();
    const { remove: isRemoval, isDefault, ...card } = input;
    return isRemoval ? remove(work, input.key) : save(work, card, isDefault);
  });
}

/** Readers find every contact on the page of press contacts. */
function finished(key: string, what: string): Finished<{ key: string }> {
  return {
    ok: true,
    answer: { key },
    audit: { details: { key, what } },
    public: { releaseId: null, before: 'furniture', after: `contact ${key}` },
  };
}

/** Where a release names no contact, the default is proposed: there always is one. */
const ONE_STAYS = refuse('wrong_state', 'This is the default contact. Make another the default first.');

async function save(
  { tx }: Work,
  card: ContactCard,
  isDefault: boolean,
): Promise<Finished<{ key: string }> | Refused> {
  const { mainLanguage } = await readInstitution(tx);
  const faults = faultsOf(card, mainLanguage);
  if (faults.length > 0)
    return refuse('bad_input', 'Some fields need another look. Nothing was changed.', faults);
  const contacts = await listContacts(tx);
  if (!isDefault && contacts.some((contact) => contact.key === card.key && contact.isDefault))
    return ONE_STAYS;
  await saveContact(tx, card, isDefault || contacts.length === 0);
  return finished(card.key, 'saved');
}

function faultsOf(card: ContactCard, mainLanguage: string): Fault[] {
  const faults: Fault[] = [];
  if (!contactCard.shape.key.safeParse(card.key).success) {
    faults.push({
      field: 'key',
      sentence: 'Give the contact a short key of small letters, digits and hyphens.',
    });
  }
  if (!card.names[mainLanguage]?.trim()) {
    faults.push({ field: `names.${mainLanguage}`, sentence: `Give the contact’s name in ${mainLanguage}.` });
  }
  if (card.email.trim() === '' && card.phone.trim() === '') {
    faults.push({ field: 'email', sentence: 'Give an e-mail address or a telephone number.' });
  }
  return faults;
}

async function remove({ tx }: Work, key: string): Promise<Finished<{ key: string }> | Refused> {
  const contact = (await listContacts(tx)).find((row) => row.key === key);
  if (!contact) return refuse('not_found', 'There is no such press contact.');
  if (contact.isDefault) return ONE_STAYS;
  await removeContact(tx, key);
  return finished(key, 'removed');
}
