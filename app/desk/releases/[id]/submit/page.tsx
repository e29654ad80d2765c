import { EmptyState } from '#components/desk/empty-state.tsx';
import { Headline } from '#components/desk/in-language.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { checkOf, readOpenEdition, readReviewers } from '#desk/read/open-edition.ts';
import { atDesk, idIn, orItsRelease } from '../../../at-desk.ts';
import { titled } from '../../../language.ts';
import { Ready } from './ready.tsx';

export const generateMetadata = titled('Check and submit');

/** The last look before the review: what is missing, what would be filled in, what has to be confirmed. */
export default async function SubmitPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { actor, stores } = await atDesk();
  const releaseId = idIn((await params).id);
  const open = await orItsRelease(await readOpenEdition(stores, actor, releaseId), releaseId);
  const { release, edition } = open;
  return (
    <>
      <PageHeading
        back={{ href: `/desk/releases/${release.id}/edit`, label: say('Edit') }}
        title={say('Check and submit')}
        intro={<Headline words={edition.headline} language={release.mainLanguage} />}
      />
      {open.offers.has('submit') ? (
        <Ready open={open} check={checkOf(open)} reviewers={await readReviewers(stores, open)} />
      ) : (
        <NotNow releaseId={release.id} />
      )}
    </>
  );
}

function NotNow({ releaseId }: { readonly releaseId: number }) {
  return (
    <EmptyState title={say('There is nothing to submit.')}>
      <p>{say('It was submitted already, or it is further on.')}</p>
      <LinkButton href={`/desk/releases/${releaseId}`}>{say('See where it stands')}</LinkButton>
    </EmptyState>
  );
}
