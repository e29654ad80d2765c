import { say } from '#components/desk/words/say.ts';
import { TextField } from '#components/ui/text-field.tsx';
import { PASSWORD_MIN } from '#newsroom/password-rule.ts';

/** The field of a password that somebody chooses; without an address where they type it themselves. */
export function NewPassword({ email }: { readonly email?: string }) {
  return (
    <>
      {/* Password managers keep the password under this address. */}
      {email === undefined ? null : (
        <input type="hidden" name="username" autoComplete="username" value={email} />
      )}
      <TextField
        name="password"
        label={say('New password')}
        type="password"
        autoComplete="new-password"
        hint={say('At least {least} characters. A few words in a row are easy to remember.', {
          least: PASSWORD_MIN,
        })}
        required
      />
    </>
  );
}
