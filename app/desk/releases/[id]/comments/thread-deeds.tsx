import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ShownThread } from '#desk/read/comments.ts';
import type { Named } from '#newsroom/mentions.ts';
import { reopenCommentAction, replyAction, resolveAction } from './actions.ts';
import { WordsField } from './words-field.tsx';

type Props = { readonly thread: ShownThread; readonly people: readonly Named[] };

/** Answer and resolve, or take up again. */
export function ThreadDeeds({ thread, people }: Props) {
  const { id, resolvedAt } = thread;
  if (resolvedAt !== null) {
    return (
      <Form
        key="reopen"
        action={reopenCommentAction}
        once={newKey()}
        label={say('Take the comment up again')}
      >
        <input type="hidden" name="threadId" value={id} />
        <SubmitButton tone="plain">{say('Take it up again')}</SubmitButton>
      </Form>
    );
  }
  return (
    <div className="thread-deeds">
      <Form action={replyAction} once={newKey()} label={say('Answer the comment')}>
        <input type="hidden" name="threadId" value={id} />
        <FormDisclosure summary={say('Answer')}>
          <WordsField label={say('Your answer')} people={people} />
          <SubmitButton>{say('Send the answer')}</SubmitButton>
        </FormDisclosure>
      </Form>
      <Form action={resolveAction} once={newKey()} label={say('Resolve the comment')}>
        <input type="hidden" name="threadId" value={id} />
        <SubmitButton tone="plain">{say('Resolve')}</SubmitButton>
      </Form>
    </div>
  );
}
