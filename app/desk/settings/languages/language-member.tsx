import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { LanguageTitle } from '#components/desk/language-title.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { languagesAction } from '../actions.ts';
import type { OrderedMember } from '../order-card.tsx';

/** A language in the order of the language switch. */
export function languageMember(language: Language, isMain: boolean): OrderedMember {
  const name = languageName(language, spokenLanguage());
  return {
    key: language,
    name,
    label: (
      <>
        <strong>
          <LanguageTitle language={language} />
        </strong>{' '}
        <span className="hash quiet">{language}</span>{' '}
        {isMain ? <Mark tone="good">{say('Main language')}</Mark> : null}
      </>
    ),
    below: isMain ? null : <OtherLanguage language={language} name={name} />,
  };
}

type Props = { readonly language: Language; readonly name: string };

/** What can be done with a language that is not the main one. */
function OtherLanguage({ language, name }: Props) {
  return (
    <div className="order-below">
      <Form action={languagesAction} once={newKey()} label={say('Main language: {name}', { name })}>
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="what" value="main" />
        <FormDisclosure summary={say('Make it the main language')}>
          <p>
            {say('New releases begin in the main language, and what has no words in another is shown in it.')}
          </p>
          <PreviewAndSave save={say('Make it the main language')} about={name} />
        </FormDisclosure>
      </Form>
      <Form action={languagesAction} once={newKey()} label={say('Remove {name}', { name })}>
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="what" value="remove" />
        <FormDisclosure summary={say('Remove it')} danger>
          <p>{say('A language in which a text was ever written stays.')}</p>
          <PreviewAndSave save={say('Remove it')} tone="danger" about={name} />
        </FormDisclosure>
      </Form>
    </div>
  );
}
