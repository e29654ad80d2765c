import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import type { FormState } from '#newsroom/form-state.ts';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The key of what would go; it tells each form of a list apart. */
  readonly what: string;
  readonly summary: string;
};

/** Removes a section or a contact; says before that it does. */
export function RemoveForm({ action, what, summary }: Props) {
  return (
    <Form action={action} once={newKey()} label={`${summary}: ${what}`}>
      <input type="hidden" name="key" value={what} />
      <input type="hidden" name="remove" value="yes" />
      <FormDisclosure summary={summary} danger>
        <p>{say('It is refused where texts still need it.')}</p>
        <PreviewAndSave save={say('Remove it')} tone="danger" about={what} />
      </FormDisclosure>
    </Form>
  );
}
