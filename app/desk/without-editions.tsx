import { EmptyState } from '#components/desk/empty-state.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import type { Standing } from '#desk/read/standing.ts';

/** The desk of somebody who may not read editions: an admin without another role, or nobody yet. */
export function WithoutEditions({ may }: { readonly may: Standing['may'] }) {
  if (!may.people && !may.settings && !may.audit) {
    return (
      <EmptyState title="You hold no role yet.">
        <p>Ask an admin of this newsroom to give you one. It acts on your next click.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Releases are for writers and editors.">
      <p>
        As an admin you look after people and settings. To work on releases too, ask another admin for the
        role.
      </p>
      <div className="buttons">
        {may.people ? <LinkButton href="/desk/people">People</LinkButton> : null}
        {may.settings ? <LinkButton href="/desk/settings">Settings</LinkButton> : null}
        {may.audit ? <LinkButton href="/desk/audit">Audit log</LinkButton> : null}
      </div>
    </EmptyState>
  );
}
