import { BoxGroup } from '#components/desk/box-group.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { limitAction, unlimitAction } from '../actions.ts';
import { EditionFields } from './edition-fields.tsx';

type Props = { readonly screen: ReleaseScreen };

/** Who alone knows of the open edition. */
export function LimitNotice({ screen: { limit } }: Props) {
  if (!limit?.named) return null;
  return (
    <Notice tone="warn" title={say('Limited')}>
      <p>
        {say('Only {names} know of this edition, until it is published.', {
          names: limit.named.map(({ name }) => name).join(', '),
        })}
      </p>
    </Notice>
  );
}

/** Limits the open edition to named people, or opens it again. */
export function LimitForms({ screen }: Props) {
  const { open, onOpen } = screen;
  if (!open) return null;
  return (
    <>
      {onOpen.has('unlimit') ? (
        <Form action={unlimitAction} once={newKey()} label={say('Open it to everybody')}>
          <EditionFields edition={open} />
          <div className="form-buttons">
            <SubmitButton tone="plain">{say('Open it to every writer and editor')}</SubmitButton>
          </div>
        </Form>
      ) : null}
      {onOpen.has('limit') ? <LimitForm screen={screen} /> : null}
    </>
  );
}

function LimitForm({ screen: { open, limit } }: Props) {
  if (!open || !limit) return null;
  return (
    <Form action={limitAction} once={newKey()} label={say('Limit it to named people')}>
      <EditionFields edition={open} />
      <FormDisclosure summary={say(limit.named ? 'Change who knows of it' : 'Limit it to named people')}>
        <p>
          {say(
            'For all others it does not exist: in no list, search, count or history. Leave yourself ticked, and tick another editor who can approve it.',
          )}
        </p>
        <BoxGroup
          name="people"
          legend={say('Who may know of it')}
          choices={limit.candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
          chosen={limit.proposed.map(String)}
        />
        <SubmitButton tone="plain">{say('Limit it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
