import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { PlaceInOrder } from '#components/desk/place-in-order.tsx';
import { say } from '#components/desk/words/say.ts';
import { endonym } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { languagesAction } from '../actions.ts';

type Props = {
  readonly language: Language;
  readonly name: string;
  readonly isMain: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly hasMoved: boolean;
};

/** A language in the order of the language switch. */
export function LanguageRow({ language, name, isMain, hasMoved, ...place }: Props) {
  return (
    <li className="order-row">
      <span className="order-name">
        <strong>{name}</strong>{' '}
        <bdi lang={language} dir={directionOf(language)} className="quiet">
          {endonym(language)}
        </bdi>{' '}
        <span className="hash quiet">{language}</span>{' '}
        {isMain ? <Mark tone="good">{say('Main language')}</Mark> : null}
      </span>
      <PlaceInOrder
        action={languagesAction}
        field="language"
        member={language}
        name={name}
        step="what"
        hasMoved={hasMoved}
        {...place}
      />
      {isMain ? null : <OtherLanguage language={language} name={name} />}
    </li>
  );
}

/** What can be done with a language that is not the main one. */
function OtherLanguage({ language, name }: Pick<Props, 'language' | 'name'>) {
  return (
    <Form action={languagesAction} once={newKey()} label={say('Change {name}', { name })}>
      <input type="hidden" name="language" value={language} />
      <FormDisclosure summary={say('Make it the main language, or remove it')}>
        <p>
          {say(
            'New releases begin in the main language, and what has no words in another is shown in it. A language in which a text was ever written stays.',
          )}
        </p>
        <div className="form-buttons">
          <SubmitButton tone="plain" name="what" value="main" about={name}>
            {say('Make it the main language')}
          </SubmitButton>
          <SubmitButton tone="danger" name="what" value="remove" about={name}>
            {say('Remove it')}
          </SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
