import type { ContactCard } from './content.ts';
import type { InstitutionSettings, TypedSettings } from './institution-settings.ts';
import type { LanguageChange, Languages } from './language-changes.ts';
import type { OrderedList } from './order.ts';
import type { ByLanguage, DateStyle } from './vocabulary.ts';

/** A change of the furniture that somebody looks at before saving it. It was found fit to be saved. */
export type SettingProposal =
  | { readonly of: 'institution'; readonly settings: ShownSettings }
  | { readonly of: 'security'; readonly contact: string; readonly until: string | null }
  | { readonly of: 'languages'; readonly change: LanguageChange; readonly after: Languages }
  | { readonly of: 'section' | 'topic'; readonly key: string; readonly names: ByLanguage }
  | { readonly of: 'contact'; readonly card: ContactCard; readonly isDefault: boolean }
  | { readonly of: 'removal'; readonly from: MemberList; readonly key: string }
  | { readonly of: 'order'; readonly list: OrderedList; readonly order: readonly string[] };

/** What of the institution's settings readers see on a page; nothing that has no form in JSON. */
export type ShownSettings = Partial<
  Omit<TypedSettings, 'securityContact' | 'securityUntil' | 'dateStyle'> & { readonly dateStyle: DateStyle }
>;

type MemberList = 'sections' | 'topics' | 'contacts';
type Named = { readonly key: string; readonly names: ByLanguage };

/** What stands around every text. Contacts come as readers find them, the default first. */
export type Furnished = {
  readonly institution: InstitutionSettings & Languages;
  readonly sections: readonly Named[];
  readonly topics: readonly Named[];
  readonly contacts: readonly ContactCard[];
};

/** The furniture as it would be after a change that is only looked at. */
export function furnishedWith(now: Furnished, proposal: SettingProposal): Furnished {
  const { institution } = now;
  switch (proposal.of) {
    case 'institution': {
      const { emblem = institution.emblem, ...settings } = proposal.settings;
      return { ...now, institution: { ...institution, ...settings, emblem: emblem || null } };
    }
    case 'security': {
      const securityUntil = proposal.until === null ? null : new Date(proposal.until);
      return { ...now, institution: { ...institution, securityContact: proposal.contact, securityUntil } };
    }
    case 'languages':
      return { ...now, institution: { ...institution, ...proposal.after } };
    case 'section':
      return { ...now, sections: withMember(now.sections, proposal) };
    case 'topic':
      return { ...now, topics: withMember(now.topics, proposal) };
    case 'contact':
      return { ...now, contacts: withContact(now.contacts, proposal) };
    case 'removal': {
      const { from, key } = proposal;
      return { ...now, [from]: now[from].filter((member) => member.key !== key) };
    }
    case 'order':
      return ordered(now, proposal.list, proposal.order);
  }
}

function withMember(members: readonly Named[], { key, names }: Named): readonly Named[] {
  return put(members, { key, names });
}

/** The default stands first. */
function withContact(
  contacts: readonly ContactCard[],
  { card, isDefault }: { readonly card: ContactCard; readonly isDefault: boolean },
): readonly ContactCard[] {
  if (!isDefault) return put(contacts, card);
  return [card, ...contacts.filter(({ key }) => key !== card.key)];
}

/** A list with one of its members put in, or put in the place of the one with its key. */
function put<T extends { readonly key: string }>(members: readonly T[], member: T): readonly T[] {
  const isKnown = members.some(({ key }) => key === member.key);
  return isKnown ? members.map((one) => (one.key === member.key ? member : one)) : [...members, member];
}

function ordered(now: Furnished, list: OrderedList, order: readonly string[]): Furnished {
  if (list === 'languages') return { ...now, institution: { ...now.institution, languages: order } };
  // Whoever the order does not name keeps their place before the others: the default contact.
  const place = ({ key }: { readonly key: string }) => order.indexOf(key);
  return { ...now, [list]: now[list].toSorted((a, b) => place(a) - place(b)) };
}
