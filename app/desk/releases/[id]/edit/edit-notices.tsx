import { browserKey } from '#auth/browser-key.ts';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageNames } from '#components/desk/words.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import type { TakenFrom } from '#newsroom/taken-in.ts';
import { languagesOf } from './edit-form.tsx';
import { LeftBehind } from './keeping/left-behind.tsx';
import { TakenInWords } from './keeping/taken-in-words.tsx';

/** Somebody else’s save was first: this person’s text waits to be compared. */
export function LostText({ releaseId }: { readonly releaseId: number }) {
  return (
    <Notice tone="alarm" title={say('A text of yours waits')}>
      <p>
        {say('Somebody saved the same passage before you did. Both texts are kept; choose which words stay.')}
      </p>
      <LinkButton href={`/desk/releases/${releaseId}/edit/conflict`} tone="main">
        {say('Compare and choose')}
      </LinkButton>
    </Notice>
  );
}

/** Why an editor gave it back. */
export function Returned({ words }: { readonly words: string }) {
  return (
    <Notice tone="warn" title={say('Returned with a comment')}>
      <p className="whitespace-pre-wrap">{words}</p>
    </Notice>
  );
}

/** What saving costs an editor. */
export function Contributing() {
  return (
    <Notice tone="warn">
      <p>
        {say('It is in review. If you save a change you contribute to it, and cannot approve it any more.')}
      </p>
    </Notice>
  );
}

/** After a save that took up another’s passages. */
export function Merged({ from }: { readonly from: readonly TakenFrom[] }) {
  return (
    <Notice title={say('Merged')}>
      <TakenInWords from={from} />
    </Notice>
  );
}

type Whose = { readonly open: OpenEdition; readonly writerId: number; readonly locked?: boolean };

/** What this browser alone has of the edition. */
export function InThisBrowser({ open, writerId, locked = false }: Whose) {
  return (
    <LeftBehind
      editionId={open.edition.id}
      writerId={writerId}
      browserKey={browserKey(writerId)}
      names={languageNames(languagesOf(open), spokenLanguage())}
      locked={locked}
    />
  );
}

/** In place of the form where the state allows no saving. */
export function Locked({ open, writerId }: { readonly open: OpenEdition; readonly writerId: number }) {
  return (
    <>
      <InThisBrowser open={open} writerId={writerId} locked />
      <EmptyState title={say('The text is locked.')}>
        <p>
          {say(
            open.edition.state === 'scheduled'
              ? 'It is scheduled. Take it off the schedule and reopen it to change it.'
              : 'It is approved. Reopen it to change it; that voids the approval.',
          )}
        </p>
        <LinkButton href={`/desk/releases/${open.release.id}/review`}>{say('Go to the review')}</LinkButton>
      </EmptyState>
    </>
  );
}
