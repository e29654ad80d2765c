import type { Sentence } from '#components/desk/words/catalogues.ts';
import type { ShownMail } from '#desk/read/mail.ts';

/** What a mail is about. That somebody was told of a release is all that is said of it. */
const KINDS: ReadonlyMap<string, Sentence> = new Map([
  ['one_time_link', 'One-time link'],
  ['forgotten_password', 'Link for a forgotten password'],
  ['password_changed', 'The password was changed'],
  ['address_changed', 'The e-mail address was changed'],
  ['new_device', 'Sign-in from a new browser'],
  ['break_glass', 'An admin was let in in an emergency'],
]);

export function mailKindWords(kind: string): Sentence {
  return KINDS.get(kind) ?? 'Notification';
}

type Said = { readonly words: Sentence; readonly tone: 'plain' | 'good' | 'warn' | 'alarm' };

const FATES: Readonly<Record<Exclude<ShownMail['state'], 'waiting'>, Said>> = {
  sent: { words: 'Sent', tone: 'good' },
  refused: { words: 'Refused', tone: 'alarm' },
  expired: { words: 'Given up', tone: 'alarm' },
  dropped: { words: 'Not wanted any more', tone: 'plain' },
};

/** What became of a mail; what was tried in vain is told apart from what waits for its first try. */
export function mailFate({ state, tries }: Pick<ShownMail, 'state' | 'tries'>): Said {
  if (state !== 'waiting') return FATES[state];
  return tries === 0 ? { words: 'On its way', tone: 'plain' } : { words: 'Waits', tone: 'warn' };
}
