import { browserKey } from '#auth/browser-key.ts';
import { ConflictWayOut } from '#components/desk/conflict-way-out.tsx';
import { HoldStill } from '#components/desk/hold-still.tsx';
import { SaveKeys } from '#components/desk/save-keys.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { checkOf, type OpenEdition } from '#desk/read/open-edition.ts';
import type { OwnWords } from '#desk/read/own-words.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { saveAction } from '../../actions.ts';
import { EditSettings } from './edit-settings.tsx';
import { EventSettings } from './event-settings.tsx';
import { Keeping } from './keeping/keeping.tsx';
import { LanguageColumn } from './language-column.tsx';

type Props = {
  readonly open: OpenEdition;
  readonly writerId: number;
  /** The unsaved words that the form is filled from. */
  readonly takenUp: OwnWords | null;
  readonly saved: boolean;
  readonly checked: boolean;
};

/**
 * The form of an edition. It carries the revision that it was filled from and no idempotency key:
 * saving again is harmless, and a kept answer must never stand for other words.
 */
export function EditForm({ open, writerId, takenUp, saved, checked }: Props) {
  const { edition, revision, release } = open;
  const languages = languagesOf(open);
  const faults = checked ? checkOf(open).faults : [];
  return (
    <div className="edit-form">
      <Form action={saveAction} label="Texts of the edition">
        <input type="hidden" name="editionId" value={edition.id} />
        <input type="hidden" name="releaseId" value={release.id} />
        <ConflictWayOut href={`/desk/releases/${release.id}/edit/conflict`} />
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
          <Keeping
            editionId={edition.id}
            releaseId={release.id}
            writerId={writerId}
            revisionId={revision.id}
            tab={newKey()}
            takenUp={takenUp && { tab: takenUp.tab, counter: takenUp.counter }}
            browserKey={browserKey(writerId)}
            saved={saved}
          />
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
