import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import type { Standing } from '#desk/read/standing.ts';

/** The desk of somebody who may not read editions: an admin without another role, or nobody yet. */
export function WithoutEditions({ may }: { readonly may: Standing['may'] }) {
  if (!may.people && !may.settings && !may.audit) {
    return (
      <EmptyState title={say('You hold no role yet.')}>
        <p>{say('Ask an admin of this newsroom to give you one. It acts on your next click.')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('Releases are for writers and editors.')}>
      <p>
        {say(
          'As an admin you look after people and settings. To work on releases too, ask another admin for the role.',
        )}
      </p>
      <div className="buttons">
        {may.people ? <LinkButton href="/desk/people">{say('People')}</LinkButton> : null}
        {may.settings ? <LinkButton href="/desk/settings">{say('Settings')}</LinkButton> : null}
        {may.audit ? <LinkButton href="/desk/audit">{say('Audit log')}</LinkButton> : null}
      </div>
    </EmptyState>
  );
}
