import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { Section } from '#components/ui/page-heading.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Language } from '#newsroom/vocabulary.ts';
import { contactAction } from '../settings/actions.ts';
import { ContactFields } from './contact-fields.tsx';

type Props = { readonly languages: readonly Language[]; readonly isFirst: boolean };

/** Adds a press contact; the first is the default. */
export function AddContact({ languages, isFirst }: Props) {
  return (
    <Section title={say('Add a press contact')}>
      <Form action={contactAction} once={newKey()} label={say('Add a press contact')}>
        <TextField
          name="key"
          label={say('Key')}
          hint={say('Small letters, digits and hyphens, such as press-office. Readers never see it.')}
          maxLength={64}
          autoCapitalize="none"
          spellCheck={false}
        />
        <ContactFields
          languages={languages}
          card={{ names: {}, duties: {}, email: '', phone: '' }}
          isDefault={isFirst}
        />
        <PreviewAndSave save={say('Add it')} />
      </Form>
    </Section>
  );
}
