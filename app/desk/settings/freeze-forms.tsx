import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import type { Frozen, Standing } from '#desk/read/standing.ts';
import { freezeAction, liftFreezeAction, requestThawAction } from './actions.ts';

type Props = { readonly standing: Standing; readonly personId: number };

/** Stops everything that is about to go out, and lets it go on again: the second takes two people. */
export function FreezeForms({ standing, personId }: Props) {
  return (
    <section className="card" id="freeze" aria-labelledby="freeze-title">
      <h2 id="freeze-title">Freeze</h2>
      {standing.frozen ? (
        <Thaw frozen={standing.frozen} standing={standing} personId={personId} />
      ) : (
        <FreezeForm />
      )}
    </section>
  );
}

function FreezeForm() {
  return (
    <>
      <p>
        While the newsroom is frozen nothing is published, by nobody, not by schedule either. Withdrawing
        stays possible.
      </p>
      <Form action={freezeAction} once={newKey()} label="Freeze the newsroom">
        <FormDisclosure summary="Freeze the newsroom" danger>
          <TextArea
            name="reason"
            label="Why nothing may be published now"
            hint="Everybody at the desk sees it."
            rows={2}
            maxLength={2000}
            className="control-short"
          />
          <SubmitButton tone="danger">Freeze it now</SubmitButton>
        </FormDisclosure>
      </Form>
    </>
  );
}

function Thaw({ frozen, standing, personId }: Props & { readonly frozen: Frozen }) {
  const { may, zone, fourEyes } = standing;
  const asked = frozen.thawAskedBy;
  const isSecond = asked !== null && (asked.id !== personId || !fourEyes);
  return (
    <>
      <p>
        Frozen by <bdi>{frozen.by}</bdi>, <Instant at={frozen.at} zone={zone} />: {frozen.reason}
      </p>
      <p>
        {asked ? (
          <>
            <bdi>{asked.name}</bdi> asks for it to be lifted. Another editor or an admin lifts it.{' '}
          </>
        ) : (
          'An editor asks for it to be lifted, then another editor or an admin lifts it. '
        )}
        What was due meanwhile becomes “approved”; nothing is published at once.
      </p>
      {may.askThaw && !asked ? (
        <Form action={requestThawAction} once={newKey()} label="Ask for the freeze to be lifted">
          <SubmitButton>Ask for it to be lifted</SubmitButton>
        </Form>
      ) : null}
      {may.thaw && isSecond ? (
        <Form action={liftFreezeAction} once={newKey()} label="Lift the freeze">
          <SubmitButton>Lift the freeze</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
