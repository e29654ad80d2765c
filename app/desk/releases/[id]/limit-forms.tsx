import { BoxGroup } from '#components/desk/box-group.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { limitAction, unlimitAction } from '../actions.ts';
import { EditionFields } from './edition-fields.tsx';

type Props = { readonly screen: ReleaseScreen };

/** Who alone knows of the open edition, and the forms to say so. */
export function LimitForms({ screen }: Props) {
  const { open, limit, onOpen } = screen;
  if (!open || !limit) return null;
  return (
    <>
      {limit.named ? (
        <Notice tone="warn" title="Limited">
          <p>
            Only {limit.named.map(({ name }) => name).join(', ')} know of this edition, until it is published.
          </p>
        </Notice>
      ) : null}
      {onOpen.has('unlimit') ? (
        <Form action={unlimitAction} once={newKey()} label="Open it to everybody">
          <EditionFields edition={open} />
          <SubmitButton tone="plain">Open it to every writer and editor</SubmitButton>
        </Form>
      ) : null}
      {onOpen.has('limit') ? <LimitForm screen={screen} /> : null}
    </>
  );
}

function LimitForm({ screen: { open, limit } }: Props) {
  if (!open || !limit) return null;
  const chosen = limit.named ?? [];
  return (
    <Form action={limitAction} once={newKey()} label="Limit it to named people">
      <EditionFields edition={open} />
      <FormDisclosure summary={limit.named ? 'Change who knows of it' : 'Limit it to named people'}>
        <p>
          For all others it does not exist: in no list, search, count or history. Tick yourself too, and
          another editor who can approve it.
        </p>
        <BoxGroup
          name="people"
          legend="Who may know of it"
          choices={limit.candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
          chosen={chosen.map(({ id }) => String(id))}
        />
        <SubmitButton tone="plain">Limit it</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
