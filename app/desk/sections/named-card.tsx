import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { NameFields } from '#components/desk/name-fields.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { ByLanguage, Language } from '#newsroom/vocabulary.ts';
import { RemoveForm } from './remove-form.tsx';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly member: { readonly key: string; readonly name: string; readonly names: ByLanguage };
  readonly languages: readonly Language[];
  /** What the button that removes it is called. */
  readonly remove: string;
};

/** A section or a topic: its name in each language, and the way to remove it. */
export function NamedCard({ action, member, languages, remove }: Props) {
  const { key, name, names } = member;
  return (
    <section className="card" aria-label={key}>
      <h2>
        <bdi>{name}</bdi> <span className="hash quiet">{key}</span>
      </h2>
      <Form action={action} once={newKey()} label={say('Rename {name}', { name: key })}>
        <input type="hidden" name="key" value={key} />
        <FormDisclosure summary={say('Rename')}>
          <NameFields name="names" label={say('Name')} languages={languages} words={names} />
          <PreviewAndSave save={say('Save')} about={name} />
        </FormDisclosure>
      </Form>
      <RemoveForm action={action} what={key} summary={remove} />
    </section>
  );
}
