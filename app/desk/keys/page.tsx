import { KeyList } from '#components/desk/key-list.tsx';
import { say } from '#components/desk/words/say.ts';
import { CheckBox } from '#components/ui/check-box.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading, Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { inQuery, type Query, singleKeysNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { singleKeysAction } from './actions.ts';

export const generateMetadata = titled('Keyboard');

/** The shortcuts, and whether those of one key are on. */
export default async function KeysPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const singleKeys = await singleKeysNow();
  return (
    <>
      <PageHeading
        title={say('Keyboard')}
        intro={say(
          'Everything at the desk works by keyboard: Tab goes on, Enter follows, Escape closes. These go faster.',
        )}
      />
      {inQuery(await searchParams, 'saved') === '' ? null : (
        <div role="status" className="done-notice">
          <Notice tone="good">
            <p>{say('Saved. It counts from now on, on every page.')}</p>
          </Notice>
        </div>
      )}
      <KeyList singleKeys />
      <Section title={say('Shortcuts of one key')}>
        <Form
          action={singleKeysAction}
          once={newKey()}
          label={say('Shortcuts of one key')}
          key={String(singleKeys)}
        >
          <input type="hidden" name="keys" value="asked" />
          <CheckBox
            name="singleKeys"
            label={say('Use shortcuts of one key')}
            hint={say(
              'Switch them off if you speak to your computer or press keys by accident. None of them is heard while you type.',
            )}
            checked={singleKeys}
          />
          <div className="form-buttons">
            <SubmitButton>{say('Save')}</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  );
}
