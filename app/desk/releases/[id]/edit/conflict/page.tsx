import { DifferencesLegend } from '#components/desk/differences.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { type ConflictScreen, readConflict, readOpenEdition } from '#desk/read/open-edition.ts';
import { conflictPlaces } from '#newsroom/conflict.ts';
import { atDesk, idIn, orItsRelease } from '../../../../at-desk.ts';
import { titled } from '../../../../language.ts';
import { resolveConflictAction } from '../../../actions.ts';
import { ConflictPlace } from './conflict-place.tsx';

export const generateMetadata = titled('Two texts');

/** Both texts where a save lost against another's: at each place one chooses which words stay. */
export default async function ConflictPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { actor, stores } = await atDesk();
  const releaseId = idIn((await params).id);
  await orItsRelease(await readOpenEdition(stores, actor, releaseId), releaseId);
  const screen = await readConflict(stores, actor, releaseId);
  const edit = `/desk/releases/${releaseId}/edit`;
  return (
    <>
      <PageHeading
        back={{ href: edit, label: say('Edit') }}
        title={say('Two texts: choose which words stay')}
      />
      {screen ? (
        <Choose screen={screen} edit={edit} />
      ) : (
        <EmptyState title={say('Nothing of yours waits here.')}>
          <LinkButton href={edit}>{say('Go to the text')}</LinkButton>
        </EmptyState>
      )}
    </>
  );
}

function Choose({ screen, edit }: { readonly screen: ConflictScreen; readonly edit: string }) {
  const { mine, revision, edition, institution } = screen;
  const places = conflictPlaces(mine.content, revision.content);
  return (
    <>
      <p className="mb-6">
        {sayWith(
          'You saved <mine></mine>; <person></person> had saved <theirs></theirs>. Both texts are kept.',
          {
            mine: <Instant at={mine.at} zone={institution.zone} />,
            person: <bdi>{revision.person ?? say('the newsroom')}</bdi>,
            theirs: <Instant at={revision.at} zone={institution.zone} />,
          },
        )}
      </p>
      <DifferencesLegend />
      <div className="edit-form">
        <Form action={resolveConflictAction} label={say('Which words stay')}>
          <input type="hidden" name="editionId" value={edition.id} />
          <input type="hidden" name="releaseId" value={edition.releaseId} />
          <input type="hidden" name="mineRevisionId" value={mine.id} />
          <input type="hidden" name="theirsRevisionId" value={revision.id} />
          {places.map((place) => (
            <ConflictPlace key={place} place={place} screen={screen} />
          ))}
          <div className="form-buttons">
            <SubmitButton>{say('Save what I chose')}</SubmitButton>
            <LinkButton href={edit}>{say('Choose later')}</LinkButton>
          </div>
        </Form>
      </div>
    </>
  );
}
