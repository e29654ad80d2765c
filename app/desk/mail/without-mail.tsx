import { EmptyState } from '#components/desk/empty-state.tsx';
import { say } from '#components/desk/words/say.ts';

/** What a newsroom without a mail server does instead, and how to give it one. */
export function WithoutMail() {
  return (
    <EmptyState title={say('This newsroom sends no mail.')}>
      <p>
        {say(
          'One-time links are handed over by hand, and what people are told of stands on the desk alone. To send mail, the operator sets these where the newsroom is started, and starts it again:',
        )}
      </p>
      <pre className="example">
        {'SMTP_URL=smtps://name:password@mail.example.org:465\nMAIL_FROM="Press office <press@example.org>"'}
      </pre>
    </EmptyState>
  );
}
