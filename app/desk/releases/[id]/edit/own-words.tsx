import { Instant } from '#components/desk/instant.tsx';
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
        <Notice tone="good" title="Your unsaved words are back">
          <p>
            Below is what you had typed until <Instant at={shown.at} zone={zone} />.{' '}
            {shown.isBehind
              ? 'The text was saved by somebody since; saving merges both, or lets you choose.'
              : 'It goes on from here.'}
          </p>
          <div className="form-buttons">
            <LinkButton href={`${edit}?words=none`}>Show the text without them</LinkButton>
            <Drop words={shown} releaseId={releaseId} />
          </div>
        </Notice>
      ) : null}
      {others.map((words) => (
        <Notice key={words.tab} tone="warn" title="You have words that were not saved">
          <p>
            You typed them until <Instant at={words.at} zone={zone} />.{' '}
            {words.isBehind ? 'The text has moved on since.' : null} Below is the text without them.
          </p>
          <div className="form-buttons">
            <LinkButton href={`${edit}?words=${words.tab}`} tone="main">
              Take them up
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
    <Form action={dropWordsAction} label="Throw these words away">
      <input type="hidden" name="releaseId" value={releaseId} />
      <input type="hidden" name="editionId" value={words.editionId} />
      <input type="hidden" name="tab" value={words.tab} />
      <input type="hidden" name="counter" value={words.counter} />
      <SubmitButton tone="danger">Throw these words away</SubmitButton>
    </Form>
  );
}
