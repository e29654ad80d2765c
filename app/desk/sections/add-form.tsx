import { NameFields } from '#components/desk/name-fields.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { Section } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { FormState } from '#newsroom/form-state.ts';
import type { Language } from '#newsroom/vocabulary.ts';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly title: string;
  /** A key of this sort, for the hint. */
  readonly example: string;
  readonly languages: readonly Language[];
};

/** Adds a section or a topic: its key, and its name in each language. */
export function AddForm({ action, title, example, languages }: Props) {
  return (
    <Section title={title}>
      <Form action={action} once={newKey()} label={title}>
        <TextField
          name="key"
          label={say('Key')}
          hint={say('Small letters, digits and hyphens, such as {example}. It stands in addresses.', {
            example,
          })}
          maxLength={64}
          autoCapitalize="none"
          spellCheck={false}
        />
        <NameFields name="names" label={say('Name')} languages={languages} words={{}} />
        <PreviewAndSave save={say('Add it')} />
      </Form>
    </Section>
  );
}
