import { TextField } from '#components/ui/text-field.tsx';
import { PASSWORD_FIELD_MAX, PASSWORD_MIN } from '#newsroom/password-rule.ts';
import { say } from './words/say.ts';

/** Whose password it is, where they do not type their address beside it: password managers keep it under that. */
export function PasswordOwner({ email }: { readonly email: string }) {
  return <input type="hidden" name="username" autoComplete="username" value={email} />;
}

/** The field of the password that somebody has; `untilNow` where they choose another one beside it. */
export function KnownPassword({ untilNow }: { readonly untilNow?: true }) {
  return (
    <TextField
      name={untilNow ? 'currentPassword' : 'password'}
      label={untilNow ? say('Password until now') : say('Password')}
      type="password"
      autoComplete="current-password"
      maxLength={PASSWORD_FIELD_MAX}
      required
    />
  );
}

/** The field of a password that somebody chooses. */
export function NewPassword() {
  return (
    <TextField
      name="password"
      label={say('New password')}
      type="password"
      autoComplete="new-password"
      hint={say('At least {least} characters. A few words in a row are easy to remember.', {
        least: PASSWORD_MIN,
      })}
      maxLength={PASSWORD_FIELD_MAX}
      required
    />
  );
}
