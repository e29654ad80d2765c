import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { duplicateAction } from '../actions.ts';

/** Another release that begins with the texts of this one. */
export function DuplicateCard({ screen }: { readonly screen: ReleaseScreen }) {
  if (!screen.offersCopy) return null;
  return (
    <section className="section" aria-labelledby="duplicate">
      <h2 id="duplicate">{say('Start another like it')}</h2>
      <Form action={duplicateAction} once={newKey()} label={say('Duplicate')}>
        <input type="hidden" name="releaseId" value={screen.release.id} />
        <p>
          {say(
            'A new draft with these texts, fields and contacts. Approvals, schedule, number, address and archive date stay with this release.',
          )}
        </p>
        <div className="form-buttons">
          <SubmitButton tone="plain">{say('Duplicate this release')}</SubmitButton>
          {screen.offersTemplate ? (
            <LinkButton href={`/desk/templates/edit?from=${screen.release.id}`}>
              {say('Make a template of it')}
            </LinkButton>
          ) : null}
        </div>
      </Form>
    </section>
  );
}
