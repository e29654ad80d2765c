import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { tryMailAgainAction } from './actions.ts';

/** How much mail was tried in vain, and the way to have it tried at once. */
export function HeldMail({ held }: { readonly held: number }) {
  const title = say(
    '{count, plural, one {# mail was tried in vain and waits for its next try.} other {# mails were tried in vain and wait for their next try.}}',
    { count: held },
  );
  return (
    <Notice tone="warn" title={title}>
      <Form action={tryMailAgainAction} label={say('Try everything again')}>
        <input type="hidden" name="mailId" value="all" />
        <div className="form-buttons">
          <SubmitButton tone="plain">{say('Try everything again now')}</SubmitButton>
        </div>
      </Form>
    </Notice>
  );
}
