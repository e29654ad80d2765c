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
    <section className="card" aria-label="Published past the review">
      <Notice tone="warn" title={`Edition ${edition.number} was published past the review`}>
        <p>
          By <bdi>{edition.publisher ?? 'an import'}</bdi>: {edition.forcedWhy}
        </p>
        <p>{whyNot ?? 'Read it as it stands, then sign it off; or correct or withdraw it.'}</p>
      </Notice>
      {mayNow ? (
        <Form action={signOffAction} once={newKey()} label="Sign off">
          <EditionFields edition={edition} />
          <SubmitButton>Sign it off</SubmitButton>
        </Form>
      ) : null}
      {mayNow && ofImport > 1 ? (
        <Form action={signOffAction} once={newKey()} label="Sign off the import">
          <EditionFields edition={edition} />
          <input type="hidden" name="wholeImport" value="yes" />
          <SubmitButton tone="plain">{`Sign off all ${ofImport} that this import brought`}</SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
