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
      <h2 id="duplicate">Start another like it</h2>
      <Form action={duplicateAction} once={newKey()} label="Duplicate">
        <input type="hidden" name="releaseId" value={screen.release.id} />
        <p>
          A new draft with these texts, fields and contacts. Approvals, schedule, number, address and archive
          date stay with this release.
        </p>
        <div className="form-buttons">
          <SubmitButton tone="plain">Duplicate this release</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
