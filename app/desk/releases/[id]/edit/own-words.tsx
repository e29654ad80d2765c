import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { OwnWords } from '#desk/read/own-words.ts';
import { dropWordsAction } from '../../actions.ts';

type Props = {
  readonly releaseId: number;
  readonly zone: string;
  /** Those that the form below is filled from. */
  readonly shown: OwnWords | null;
  readonly others: readonly OwnWords[];
};

/** Words of this person that no save has taken up: those below, and those that wait elsewhere. */
export function OwnWordsNotices({ releaseId, zone, shown, others }: Props) {
  const edit = `/desk/releases/${releaseId}/edit`;
  return (
    <>
      {shown ? (
        <Notice tone="good" title={say('Your unsaved words are back')}>
          <p>
            {sayWith(
              shown.isBehind
                ? 'Below is what you had typed until <when></when>. The text was saved by somebody since; saving merges both, or lets you choose.'
                : 'Below is what you had typed until <when></when>. It goes on from here.',
              { when: <Instant at={shown.at} zone={zone} /> },
            )}
          </p>
          <div className="form-buttons">
            <LinkButton href={`${edit}?words=none`}>{say('Show the text without them')}</LinkButton>
            <Drop words={shown} releaseId={releaseId} />
          </div>
        </Notice>
      ) : null}
      {others.map((words) => (
        <Notice key={words.tab} tone="warn" title={say('You have words that were not saved')}>
          <p>
            {sayWith(
              words.isBehind
                ? 'You typed them until <when></when>. The text has moved on since. Below is the text without them.'
                : 'You typed them until <when></when>. Below is the text without them.',
              { when: <Instant at={words.at} zone={zone} /> },
            )}
          </p>
          <div className="form-buttons">
            <LinkButton href={`${edit}?words=${words.tab}`} tone="main">
              {say('Take them up')}
            </LinkButton>
            <Drop words={words} releaseId={releaseId} />
          </div>
        </Notice>
      ))}
    </>
  );
}

function Drop({ words, releaseId }: { readonly words: OwnWords; readonly releaseId: number }) {
  return (
    <Form action={dropWordsAction} label={say('Throw these words away')}>
      <input type="hidden" name="releaseId" value={releaseId} />
      <input type="hidden" name="editionId" value={words.editionId} />
      <input type="hidden" name="tab" value={words.tab} />
      <input type="hidden" name="counter" value={words.counter} />
      <SubmitButton tone="danger">{say('Throw these words away')}</SubmitButton>
    </Form>
  );
}
