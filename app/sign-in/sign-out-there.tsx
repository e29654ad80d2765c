import { findSignOnProvider } from '#auth/sign-on-settings.ts';
import { say } from '#components/desk/words/say.ts';
import { Button } from '#components/ui/button.tsx';

/** For somebody who came by a provider and has signed out here: the way to sign out there too. */
export function SignOutThere({ from }: { readonly from: unknown }) {
  const provider = typeof from === 'string' ? findSignOnProvider(from) : null;
  if (!provider) return null;
  const { key, name } = provider;
  return (
    <form action={`/sign-in/out/${key}`} method="post" className="form">
      <p>
        {say('Whoever uses this browser next can still come in by {name}, without a password.', { name })}
      </p>
      <Button type="submit" tone="plain">
        {say('Sign out at {name} too', { name })}
      </Button>
    </form>
  );
}
