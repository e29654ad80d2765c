import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say } from '#components/desk/words/say.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { SECOND_FACTOR_FOR, type SecondFactorFor } from '#newsroom/second-factor.ts';
import { secondFactorAction } from '../actions.ts';

export const SECOND_FACTOR_WORDS: Readonly<Record<SecondFactorFor, Sentence>> = {
  nobody: 'Nobody: who wants one sets it up',
  privileged: 'Admins and editors',
  everybody: 'Everybody',
};

/** Of whom a second factor is asked. Who has none is led to setting it up, and may do nothing else before. */
export function SecondFactorForm({ secondFactorFor }: { readonly secondFactorFor: SecondFactorFor }) {
  return (
    <section className="card" aria-labelledby="second-factor">
      <h2 id="second-factor">{say('Second factor')}</h2>
      <p>
        {say(
          'Whoever must have one and has none is led to setting it up at their next click, and can do nothing else before. You are asked to confirm that it is you.',
        )}
      </p>
      <Form action={secondFactorAction} once={newKey()} label={say('Second factor')}>
        <ChoiceGroup
          name="secondFactorFor"
          legend={say('Required for')}
          pick="one"
          chosen={[secondFactorFor]}
          choices={SECOND_FACTOR_FOR.map((value) => ({ value, label: say(SECOND_FACTOR_WORDS[value]) }))}
        />
        <div className="form-buttons">
          <SubmitButton>{say('Save')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
