import { say, sayAnswer, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReleaseScreen } from '#desk/read/release.ts';
import { signOffAction } from '../actions.ts';
import { EditionFields } from './edition-fields.tsx';

/** An edition that went out past the review: the reason, and the second pair of eyes after the fact. */
export function SignOffCard({ screen }: { readonly screen: ReleaseScreen }) {
  const { forced } = screen;
  if (!forced) return null;
  const { edition, ofImport, may, whyNot } = forced;
  const mayNow = may && whyNot === null;
  return (
    <section className="card" aria-label={say('Published past the review')}>
      <Notice
        tone="warn"
        title={say('Edition {number} was published past the review', { number: edition.number ?? '' })}
      >
        <p>
          {sayWith('By <person></person>: <reason></reason>', {
            person: <bdi>{edition.publisher ?? say('an import')}</bdi>,
            reason: edition.forcedWhy,
          })}
        </p>
        <p>
          {whyNot
            ? sayAnswer(whyNot)
            : say('Read it as it stands, then sign it off; or correct or withdraw it.')}
        </p>
      </Notice>
      {mayNow ? (
        <Form action={signOffAction} once={newKey()} label={say('Sign off')}>
          <EditionFields edition={edition} />
          <SubmitButton>{say('Sign it off')}</SubmitButton>
        </Form>
      ) : null}
      {mayNow && ofImport > 1 ? (
        <Form action={signOffAction} once={newKey()} label={say('Sign off the import')}>
          <EditionFields edition={edition} />
          <input type="hidden" name="wholeImport" value="yes" />
          <SubmitButton tone="plain">
            {say('Sign off all {count} that this import brought', { count: ofImport })}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
