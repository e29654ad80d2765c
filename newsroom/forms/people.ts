import { z } from 'zod';
import { PASSWORD_FIELD_MAX } from '../password-rule.ts';
import { SECOND_FACTOR_FOR } from '../second-factor.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import { id } from './fields.ts';

/** The forms of people and of signing in. */

/** Roles come under one name, joined by commas. */
const roles = z
  .string()
  .default('')
  .transform((words, context): Role[] => {
    const given = words.split(',').filter((word) => word !== '');
    const known = given.flatMap((word) => ROLES.filter((role) => role === word));
    if (known.length !== given.length) {
      context.addIssue({ code: 'custom', message: 'Choose roles from the list.' });
      return z.NEVER;
    }
    return known;
  });

/** Languages come under one name, joined by commas; whether the newsroom has them is the deed's to say. */
const languages = z
  .string()
  .max(500)
  .default('')
  .transform((words) => words.split(',').filter((word) => word !== ''));

const password = z
  .string()
  .max(PASSWORD_FIELD_MAX, 'Use at most 200 characters.')
  .min(1, 'Write your password.');
const back = z.string().max(1000).default('');

export const signInForm = z.object({
  email: z.string().trim().max(300, 'Shorten the address.').min(1, 'Write your e-mail address.'),
  password,
  back,
});
export const confirmForm = z.object({ password, back });

export const forgottenForm = z.object({
  email: z.string().trim().max(300, 'Shorten the address.').min(1, 'Write your e-mail address.'),
});

/** Six digits of an app, or a recovery code. Its name keeps it out of what a refused form shows again. */
const code = z.string().trim().max(100, 'A code is shorter than this.').min(1, 'Write the code.');
export const codeForm = z.object({ code, back });
export const authenticatorForm = z.object({ code });

export const secondFactorForForm = z.object({
  secondFactorFor: z.enum(SECOND_FACTOR_FOR, 'Choose one of the answers.'),
});

export const linkForm = z.object({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'This link is incomplete.'),
});
export const passwordLinkForm = linkForm.extend({
  password: z.string().max(PASSWORD_FIELD_MAX, 'Use at most 200 characters.').min(1, 'Choose a password.'),
  /** Asked of the first person of a newsroom alone. */
  name: z.string().max(300, 'Shorten the name.').default(''),
  email: z.string().max(300, 'Shorten the address.').default(''),
});

const said = z
  .literal('1')
  .optional()
  .transform((word) => word !== undefined);
/**
 * The way to a provider of single sign-on. `again` asks somebody who is signed on there to prove it anew, `link`
 * is the invitation that is accepted by it, `own` links the account of who is signed in here.
 */
export const signOnForm = z.object({ back, again: said, own: said, link: linkForm.shape.token.optional() });
export type SignOnWish = z.output<typeof signOnForm>;

/** Who has no password yet gives none until now. */
export const changePasswordForm = z.object({
  currentPassword: z.string().max(PASSWORD_FIELD_MAX, 'Use at most 200 characters.').default(''),
  password: z.string().max(PASSWORD_FIELD_MAX, 'Use at most 200 characters.').min(1, 'Choose a password.'),
});
/** `others` is all but the session that asks; else the hash of one. */
export const endSessionForm = z.object({
  session: z.string().regex(/^(?:others|[0-9a-f]{64})$/, 'Load the page again and choose a session.'),
});

export const invitePersonForm = z.object({
  name: z.string().trim().min(1, 'Give the person’s name.').max(200, 'Shorten the name.'),
  email: z.string().trim().min(1, 'Give the person’s e-mail address.').max(300, 'Shorten the address.'),
  roles,
  languages,
});
export const changePersonForm = z.object({
  personId: id,
  name: z.string().max(300, 'Shorten the name.'),
  email: z.string().max(300, 'Shorten the address.'),
  languages,
});
export const ownNameForm = z.object({ name: z.string().max(300, 'Shorten the name.') });
export const linkToPersonForm = z
  .object({ personId: id, byMail: z.string().optional() })
  .transform(({ personId, byMail }) => ({ personId, byMail: byMail !== undefined }));
export const importPeopleForm = z
  .object({
    file: z.string().min(1, 'Paste the lines of the file.').max(500_000, 'Take a shorter file.'),
    step: z.enum(['check', 'invite']),
  })
  .transform(({ file, step }) => ({ file, dryRun: step === 'check' }));
export const changeRolesForm = z.object({ personId: id, roles });
export const personForm = z.object({ personId: id });
/** The button that begins says so: a form that says nothing begins nothing. */
export const beginAuthenticatorForm = z.object({
  begin: z.literal('app', 'Use the button of the page to begin.'),
});
