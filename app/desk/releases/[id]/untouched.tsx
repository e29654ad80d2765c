import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';

/** A release of which nothing is left to do: retracted, or discarded before it was ever public. */
export function Untouched({ screen }: { readonly screen: ReleaseScreen }) {
  if (screen.open || screen.live) return null;
  const isRetracted = screen.editions.some((edition) => edition.state === 'retracted');
  if (isRetracted) {
    return (
      <EmptyState title={say('This release is retracted for good.')}>
        <p>
          {say(
            'Readers find its number and the reason, nothing else. What happened stays in the history below.',
          )}
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('This release was discarded before it was ever public.')}>
      <p>{say('Its texts are erased 90 days after. Start a new release to take the matter up again.')}</p>
      <LinkButton href="/desk/releases/new">{say('New release')}</LinkButton>
    </EmptyState>
  );
}
