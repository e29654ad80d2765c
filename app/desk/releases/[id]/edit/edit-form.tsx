import { BaseRevision } from '#components/desk/base-revision.tsx';
import { ConflictWayOut } from '#components/desk/conflict-way-out.tsx';
import { HoldStill } from '#components/desk/hold-still.tsx';
import { LeaveGuard } from '#components/desk/leave-guard.tsx';
import { SaveKeys } from '#components/desk/save-keys.tsx';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { checkOf, type OpenEdition } from '#desk/read/open-edition.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { saveAction } from '../../actions.ts';
import { EditSettings } from './edit-settings.tsx';
import { EventSettings } from './event-settings.tsx';
import { LanguageColumn } from './language-column.tsx';

type Props = { readonly open: OpenEdition; readonly saved: boolean; readonly checked: boolean };

/**
 * The form of an edition. It carries the revision that it was filled from and no idempotency key:
 * saving again is harmless, and a kept answer must never stand for other words.
 */
export function EditForm({ open, saved, checked }: Props) {
  const { edition, revision, release } = open;
  const languages = languagesOf(open);
  const faults = checked ? checkOf(open).faults : [];
  return (
    <div className="edit-form">
      <Form action={saveAction} label="Texts of the edition">
        <input type="hidden" name="editionId" value={edition.id} />
        <BaseRevision revisionId={revision.id} />
        <input type="hidden" name="releaseId" value={release.id} />
        <ConflictWayOut href={`/desk/releases/${release.id}/edit/conflict`} />
        <LeaveGuard />
        <HoldStill />
        <SaveKeys />
        <EditSettings open={open} faults={faults} />
        <EventSettings open={open} faults={faults} />
        <div className={`languages languages-${languages.length}`}>
          {languages.map((language) => (
            <LanguageColumn key={language} open={open} language={language} faults={faults} />
          ))}
        </div>
        <div className="action-bar">
          <SubmitButton name="next" value="edit">
            Save
          </SubmitButton>
          <SubmitButton tone="plain" name="next" value="preview">
            Save and preview
          </SubmitButton>
          {open.offers.has('submit') ? (
            <SubmitButton tone="plain" name="next" value="check">
              Save and check
            </SubmitButton>
          ) : null}
          <span className="action-bar-note" role="status">
            {saved ? 'Saved.' : ''}
          </span>
        </div>
      </Form>
    </div>
  );
}

/** The main language first, then the institution's others, then what the text brought along. */
function languagesOf({ institution, content, release }: OpenEdition): Language[] {
  return [...new Set([release.mainLanguage, ...institution.languages, ...Object.keys(content.texts)])].filter(
    (language) => language in content.texts || content.included.includes(language),
  );
}
