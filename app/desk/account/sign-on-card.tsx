import { signOnSettings } from '#auth/sign-on-settings.ts';
import { say } from '#components/desk/words/say.ts';
import { Mark } from '#components/ui/mark.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SignOnButtons } from '../../sign-in/sign-on-buttons.tsx';

const WISH = { own: '1', back: '/desk/account?done=link_sign_on' };

/** The institution's own sign-ons, and the way to come in by one from now on. */
export function SignOnCard({ issuers }: { readonly issuers: readonly string[] }) {
  const { providers } = signOnSettings();
  if (providers.length === 0) return null;
  return (
    <Section title={say('Single sign-on')}>
      <ul className="stack" aria-label={say('Single sign-on')}>
        {providers.map(({ key, name, issuer }) => (
          <li key={key} className="session">
            <span className="flex flex-wrap items-baseline gap-2 font-semibold">
              {name}
              {issuers.includes(issuer) ? (
                <Mark tone="good">{say('Linked')}</Mark>
              ) : (
                <Mark>{say('Not linked')}</Mark>
              )}
            </span>
            {issuers.includes(issuer) ? null : <SignOnButtons wish={WISH} issuer={issuer} tone="plain" />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
