import { newsroomOrigin } from '#auth/origin.ts';
import { say } from '#components/desk/words/say.ts';
import { promiseOf, securityFileOf, standInPromise } from '#newsroom/security-file.ts';
import type { Furnished } from '#newsroom/setting-proposal.ts';

type Props = { readonly side: Furnished; readonly at: Date };

/** The file `security.txt` exactly as it is served, or would be. */
export function SecurityText({ side: { institution, contacts }, at }: Props) {
  const { securityContact: contact, securityUntil, languages } = institution;
  const security = contact && securityUntil ? { contact, until: securityUntil.toISOString() } : null;
  const [standIn] = contacts.filter(({ email, phone }) => email.trim() !== '' || phone.trim() !== '');
  const promise = promiseOf(security, at) ?? (standIn ? standInPromise(standIn, at) : null);
  if (!promise) return <p>{say('There is no such file: nobody could be named in it.')}</p>;
  return <pre dir="ltr">{securityFileOf(promise, { languages, origin: newsroomOrigin() })}</pre>;
}
