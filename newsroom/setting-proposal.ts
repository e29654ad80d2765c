import type { ContactCard } from './content.ts';
import type { TypedSettings } from './institution-settings.ts';
import type { ByLanguage, DateStyle } from './vocabulary.ts';

/** A change of the furniture that somebody looks at before saving it. It was found fit to be saved. */
export type SettingProposal =
  | { readonly of: 'institution'; readonly settings: ShownSettings }
  | { readonly of: 'section' | 'topic'; readonly key: string; readonly names: ByLanguage }
  | { readonly of: 'contact'; readonly card: ContactCard; readonly isDefault: boolean };

/** What of the institution's settings readers see on a page; nothing that has no form in JSON. */
export type ShownSettings = Partial<
  Omit<TypedSettings, 'securityContact' | 'securityUntil' | 'dateStyle'> & { readonly dateStyle: DateStyle }
>;

type Keyed = { readonly key: string };

/** A list of the furniture with one of its members put in, or put in the place of the one with its key. */
export function withMember<T extends Keyed>(members: readonly T[], member: T): readonly T[] {
  const isKnown = members.some(({ key }) => key === member.key);
  return isKnown ? members.map((one) => (one.key === member.key ? member : one)) : [...members, member];
}
