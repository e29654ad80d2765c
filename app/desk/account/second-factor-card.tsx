import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Mark } from '#components/ui/mark.tsx';

/** Whether there is a second factor, and the way to where it is looked after. */
export function SecondFactorCard({ hasFactor }: { readonly hasFactor: boolean }) {
  return (
    <section className="card" aria-labelledby="second-factor">
      <h2 id="second-factor">
        {say('Second factor')} {hasFactor ? <Mark tone="good">{say('On')}</Mark> : <Mark>{say('Off')}</Mark>}
      </h2>
      <p>
        {hasFactor
          ? say('Your password alone opens nothing.')
          : say('Whoever learns your password can sign in as you. A code from your phone keeps them out.')}
      </p>
      <LinkButton href="/desk/account/second-factor">
        {hasFactor ? say('Look after it') : say('Set up a second factor')}
      </LinkButton>
    </section>
  );
}
