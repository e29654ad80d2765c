import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { ReasonFields } from '#components/desk/reason-fields.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { reinstateAction, requestRetractionAction, withdrawAction } from '../actions.ts';

type Props = { readonly screen: ReleaseScreen; readonly languages: readonly Language[] };

/** Withdraw, reinstate, ask for a retraction: what may be done to a public release as a whole. */
export function TakeDownForms({ screen, languages }: Props) {
  const { onLive, release } = screen;
  return (
    <>
      {onLive.has('withdraw') ? <WithdrawForm releaseId={release.id} languages={languages} /> : null}
      {onLive.has('reinstate') ? <ReinstateForm releaseId={release.id} /> : null}
      {onLive.has('request_retraction') ? (
        <RetractionForm releaseId={release.id} languages={languages} />
      ) : null}
    </>
  );
}

type FormProps = { readonly releaseId: number; readonly languages: readonly Language[] };

function WithdrawForm({ releaseId, languages }: FormProps) {
  return (
    <Form action={withdrawAction} once={newKey()} label={say('Withdraw')}>
      <input type="hidden" name="releaseId" value={releaseId} />
      <FormDisclosure summary={say('Withdraw it')} danger>
        <p>
          {say(
            'At once. The text of all editions stays readable behind a dated banner with the reason; the release leaves lists. It can be reinstated.',
          )}
        </p>
        <ReasonFields languages={languages} />
        <SubmitButton tone="danger">{say('Withdraw it now')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

function ReinstateForm({ releaseId }: { readonly releaseId: number }) {
  return (
    <Form action={reinstateAction} once={newKey()} label={say('Reinstate')}>
      <input type="hidden" name="releaseId" value={releaseId} />
      <FormDisclosure summary={say('Reinstate it')}>
        <p>{say('The same edition stands again, at once. That it was withdrawn stays in its history.')}</p>
        <TextArea
          name="reason"
          label={say('Why it stands again')}
          hint={say('For the record of this newsroom; readers do not see it.')}
          rows={2}
          maxLength={2000}
          className="control-short"
        />
        <SubmitButton>{say('Reinstate it now')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

function RetractionForm({ releaseId, languages }: FormProps) {
  return (
    <Form action={requestRetractionAction} once={newKey()} label={say('Ask for a retraction')}>
      <input type="hidden" name="releaseId" value={releaseId} />
      <FormDisclosure summary={say('Ask for it to be retracted')} danger>
        <p>
          {say(
            'It is withdrawn at once. When another editor confirms, the page, all its editions and files are gone for good; only the number and the reason stay. Withdrawing is enough for most mistakes.',
          )}
        </p>
        <ReasonFields languages={languages} />
        <SubmitButton tone="danger">{say('Withdraw it and ask')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
