import { findPersonByEmail, type Person } from '#db/editorial/people.ts';
import type { Call } from '#desk/deed.ts';
import { sendMailFrom } from '#desk/enqueue-mail.ts';
import type { Stores } from '#desk/stores.ts';
import { ROLES, type Role } from '#newsroom/vocabulary.ts';
import { origin, print, Refused, Usage, withExistingStores } from '../command.ts';

/** One thing that is done about people: what follows its name, what it does, and the doing. */
export type Verb = {
  readonly takes: string;
  readonly does: string;
  readonly run: (args: readonly string[]) => Promise<void>;
};

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean', default: false } as const;

/** A value that has to be given. */
export function wanted(value: string | undefined, sentence: string): string {
  if (!value?.trim()) throw new Usage(sentence);
  return value;
}

/** Roles as they are written, parted by commas; `none` is none. */
export function rolesIn(words: string): Role[] {
  const given = words
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== 'none');
  const known = ROLES.filter((role) => given.includes(role));
  if (known.length !== new Set(given).size)
    throw new Usage(`Give --roles from ${ROLES.join(', ')}, parted by commas, or none.`);
  return known;
}

/** Languages as they are written, parted by commas; `none` is none. Whether the newsroom has them is the deed’s to say. */
export function languagesIn(words: string): string[] {
  return words
    .split(',')
    .map((language) => language.trim())
    .filter((language) => language !== '' && language !== 'none');
}

/** Lets what follows be sent by mail, as the newsroom sends it; the newsroom’s own postman takes it along. */
export function sendByMail(): void {
  if (!process.env.SMTP_URL)
    throw new Refused('No mail server is set here. Give this command the SMTP_URL that the newsroom has.');
  sendMailFrom(origin());
}

/** A call by the operator, now. */
export function operatorCall(stores: Stores): Call {
  return { stores, now: new Date(), actor: { kind: 'system', name: 'operator' } };
}

type Said = { readonly words: string; readonly more?: object };

/** Does something about the person with this address, and says so. */
export function about(
  given: { readonly email?: string | undefined; readonly json: boolean },
  work: (call: Call, person: Person) => Promise<Said>,
): Promise<void> {
  const email = wanted(given.email, 'Say whom with --email.');
  return withExistingStores(async (stores) => {
    const person = await findPersonByEmail(stores.editorial.reads, email);
    if (!person) throw new Refused(`Nobody here has the address ${email}.`);
    const { words, more } = await work(operatorCall(stores), person);
    print(given.json, { personId: person.id, ...more }, words);
  });
}

/** How a one-time link is handed over: on its way by mail, or printed here, this once. */
export function linkSaid(
  name: string,
  { mailed, token }: { readonly mailed: boolean; readonly token: string },
): Said {
  if (mailed) return { words: `A mail with a one-time link is on its way to ${name}.`, more: { mailed } };
  const link = `${origin()}/link/${token}`;
  return { words: `${name} signs in here, once, within 24 hours:\n  ${link}`, more: { mailed, link } };
}
