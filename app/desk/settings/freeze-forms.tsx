import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
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
      <h2 id="freeze-title">{say('Freeze')}</h2>
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
        {say(
          'While the newsroom is frozen nothing is published, by nobody, not by schedule either. Withdrawing stays possible.',
        )}
      </p>
      <Form action={freezeAction} once={newKey()} label={say('Freeze the newsroom')}>
        <FormDisclosure summary={say('Freeze the newsroom')} danger>
          <TextArea
            name="reason"
            label={say('Why nothing may be published now')}
            hint={say('Everybody at the desk sees it.')}
            rows={2}
            maxLength={2000}
            className="control-short"
          />
          <SubmitButton tone="danger">{say('Freeze it now')}</SubmitButton>
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
        {sayWith('Frozen by <name></name>, <date></date>: <reason></reason>', {
          name: <bdi>{frozen.by}</bdi>,
          date: <Instant at={frozen.at} zone={zone} />,
          reason: <bdi>{frozen.reason}</bdi>,
        })}
      </p>
      <p>
        {asked
          ? sayWith('<name></name> asks for it to be lifted. Another editor or an admin lifts it.', {
              name: <bdi>{asked.name}</bdi>,
            })
          : say('An editor asks for it to be lifted, then another editor or an admin lifts it.')}{' '}
        {say('What was due meanwhile becomes “approved”; nothing is published at once.')}
      </p>
      {may.askThaw && !asked ? (
        <Form action={requestThawAction} once={newKey()} label={say('Ask for the freeze to be lifted')}>
          <SubmitButton>{say('Ask for it to be lifted')}</SubmitButton>
        </Form>
      ) : null}
      {may.thaw && isSecond ? (
        <Form action={liftFreezeAction} once={newKey()} label={say('Lift the freeze')}>
          <SubmitButton>{say('Lift the freeze')}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
