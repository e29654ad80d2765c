import {
  type Contact,
  listContacts,
  orderFurniture,
  removeContact,
  saveContact,
} from '#db/editorial/furniture.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { type ContactCard, contactCard } from '#newsroom/content.ts';
import { furnitureChanges } from '#newsroom/furniture-changes.ts';
import { type Step, stepped } from '#newsroom/order.ts';
import { can } from '#newsroom/permissions.ts';
import { type Fault, type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { furnitureChanged } from './named-key.ts';

export type ChangeContact = ContactCard & {
  readonly isDefault: boolean;
  /** Its place behind the default, one further up or down. */
  readonly move?: Step | undefined;
  readonly remove?: boolean | undefined;
};

/**
 * Adds, changes, moves or removes a press contact. Releases that are out keep the card they went out with:
 * a change touches only what is submitted after it.
 */
export function changeContact(call: Call, input: ChangeContact): Promise<DeedOutcome<{ key: string }>> {
  return perform(call, 'change_contact', async (work) => {
    if (!can(work.actor, 'change_contact', { kind: 'furniture' })) return notAllowed();
    const { remove: isRemoval, move: step, isDefault, ...card } = input;
    if (isRemoval) return remove(work, input.key);
    return step ? move(work, input.key, step) : save(work, card, isDefault);
  });
}

/** Where a release names no contact, the default is proposed: there always is one. */
const ONE_STAYS = refuse('wrong_state', 'This is the default contact. Make another the default first.');

async function save(
  { tx }: Work,
  card: ContactCard,
  isDefault: boolean,
): Promise<Finished<{ key: string }> | Refused> {
  const refusal = await contactRefusal(tx, card, isDefault);
  if (refusal) return refusal;
  const contacts = await listContacts(tx);
  const before = contacts.find(({ key }) => key === card.key);
  const becomesDefault = isDefault || contacts.length === 0;
  await saveContact(tx, card, becomesDefault);
  const changes = furnitureChanges(told(before), told({ card, isDefault: becomesDefault }));
  return furnitureChanged('contact', card.key, before ? 'saved' : 'added', changes);
}

/** Why a card cannot be kept like this; the same for saving and for looking at it before. */
export async function contactRefusal(tx: Tx, card: ContactCard, isDefault: boolean): Promise<Refused | null> {
  const { mainLanguage } = await readInstitution(tx);
  const faults = faultsOf(card, mainLanguage);
  if (faults.length > 0)
    return refuse('bad_input', 'Some fields need another look. Nothing was changed.', faults);
  const held = (await listContacts(tx)).find((contact) => contact.key === card.key);
  return !isDefault && held?.isDefault ? ONE_STAYS : null;
}

/** As the audit log keeps a card. */
function told(contact: Pick<Contact, 'card' | 'isDefault'> | undefined): Readonly<Record<string, unknown>> {
  if (!contact) return {};
  const { names, duties, email, phone } = contact.card;
  return { names, duties, email, phone, isDefault: contact.isDefault };
}

/** The default stands first whatever its place: it has nowhere to go. */
async function move({ tx }: Work, key: string, step: Step): Promise<Finished<{ key: string }> | Refused> {
  const contacts = await listContacts(tx);
  if (!contacts.some((contact) => contact.key === key))
    return refuse('not_found', 'There is no such press contact.');
  const order = contacts.filter(({ isDefault }) => !isDefault).map((contact) => contact.key);
  const after = stepped(order, key, step);
  await orderFurniture(tx, 'contacts', after);
  return furnitureChanged('contact', key, 'moved', furnitureChanges({ order }, { order: after }));
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
  const changes = furnitureChanges(told(contact), { names: {}, duties: {}, email: '', phone: '' });
  return furnitureChanged('contact', key, 'removed', changes);
}
