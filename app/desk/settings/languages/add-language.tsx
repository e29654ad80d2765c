import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { TextField } from '#components/ui/text-field.tsx';
import { languagesAction } from '../actions.ts';

/** Adds a language, with the institution's name in it: no page is without a name. */
export function AddLanguage() {
  return (
    <Form action={languagesAction} once={newKey()} label={say('Add a language')}>
      <input type="hidden" name="what" value="add" />
      <FormDisclosure summary={say('Add a language')}>
        <TextField
          name="language"
          label={say('Language tag')}
          hint={say('Such as az, en, ru, ar or fr. It stands in addresses.')}
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-40"
        />
        <TextField
          name="name"
          label={say('Name of the institution in this language')}
          maxLength={300}
          dir="auto"
        />
        <PreviewAndSave save={say('Add it')} />
      </FormDisclosure>
    </Form>
  );
}
