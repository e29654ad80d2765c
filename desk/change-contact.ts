import { type Contact, listContacts, removeContact, saveContact } from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type ContactCard, contactCard } from '#newsroom/content.ts';
import type { Held } from '#newsroom/furniture-changes.ts';
import { type Fault, type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Planned,
  type Proposed,
  propose,
} from './furniture-change.ts';

export type ContactChange = ContactCard & {
  readonly isDefault: boolean;
  readonly remove?: boolean | undefined;
};

/**
 * Adds, changes or removes a press contact. Releases that are out keep the card they went out with:
 * a change touches only what is submitted after it.
 */
export function changeContact(
  call: Call,
  { shown, ...change }: ContactChange & AsShown,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_contact', (work) =>
    makeChange(work, 'change_contact', { shown }, plannedContact(change)),
  );
}

/** Keeps such a change for its person to look at. */
export function proposeContact(call: Call, change: ContactChange): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'change_contact', plannedContact(change));
}

function plannedContact({ remove, isDefault, ...card }: ContactChange): Plan {
  return (tx) => (remove ? plannedRemoval(tx, card.key) : plannedCard(tx, card, isDefault));
}

/** Where a release names no contact, the default is proposed: there always is one. */
const ONE_STAYS = refuse('wrong_state', 'This is the default contact. Make another the default first.');

async function plannedCard(tx: Tx, card: ContactCard, isDefault: boolean): Promise<Planned | Refused> {
  const { mainLanguage } = await readInstitution(tx);
  const faults = faultsOf(card, mainLanguage);
  if (faults.length > 0)
    return refuse('bad_input', 'Some fields need another look. Nothing was changed.', faults);
  const contacts = await listContacts(tx);
  const before = contacts.find(({ key }) => key === card.key);
  if (!isDefault && before?.isDefault) return ONE_STAYS;
  const becomesDefault = isDefault || contacts.length === 0;
  return {
    ok: true,
    proposal: { of: 'contact', card, isDefault: becomesDefault },
    before: told(before),
    after: told({ card, isDefault: becomesDefault }),
    details: { key: card.key, what: before ? 'saved' : 'added' },
    what: `contact ${card.key}`,
    write: (open) => saveContact(open, card, becomesDefault),
  };
}

/** As the audit log keeps a card. */
function told(contact: Pick<Contact, 'card' | 'isDefault'> | undefined): Held {
  if (!contact) return {};
  const { names, duties, email, phone } = contact.card;
  return { names, duties, email, phone, isDefault: contact.isDefault };
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

async function plannedRemoval(tx: Tx, key: string): Promise<Planned | Refused> {
  const contact = (await listContacts(tx)).find((row) => row.key === key);
  if (!contact) return refuse('not_found', 'There is no such press contact.');
  if (contact.isDefault) return ONE_STAYS;
  return {
    ok: true,
    proposal: { of: 'removal', from: 'contacts', key },
    before: told(contact),
    after: { names: {}, duties: {}, email: '', phone: '' },
    details: { key, what: 'removed' },
    what: `contact ${key}`,
    write: (open) => removeContact(open, key),
  };
}
