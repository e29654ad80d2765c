import { browserKey } from '#auth/browser-key.ts';
import { ConflictWayOut } from '#components/desk/conflict-way-out.tsx';
import { HoldStill } from '#components/desk/hold-still.tsx';
import { SaveKeys } from '#components/desk/save-keys.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading, languageNames } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { checkOf, type OpenEdition } from '#desk/read/open-edition.ts';
import type { OwnWords } from '#desk/read/own-words.ts';
import type { LanguageStanding } from '#desk/read/translations.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { saveAction } from '../../actions.ts';
import { WithPreview } from './beside/with-preview.tsx';
import { checkedWords } from './checks/checked-words.ts';
import { LiveChecks } from './checks/live-checks.tsx';
import { EditSettings } from './edit-settings.tsx';
import { EventSettings } from './event-settings.tsx';
import { Keeping } from './keeping/keeping.tsx';
import { LanguageColumn } from './language-column.tsx';
import { type LanguageChoice, ShownLanguages } from './languages/shown-languages.tsx';
import { SideBySide } from './languages/side-by-side.tsx';

type Props = {
  readonly open: OpenEdition;
  /** Of the languages that the form has, in its order. */
  readonly standings: readonly LanguageStanding[];
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
export function EditForm({ open, standings, writerId, takenUp, saved, checked }: Props) {
  const { edition, revision, release } = open;
  const languages = standings.map(({ language }) => language);
  const faults = checked ? checkOf(open).faults : [];
  const tab = newKey();
  const named = languages.map((tag) => ({ tag, name: languageHeading(tag, spokenLanguage()) }));
  return (
    <div className="edit-form">
      <LiveChecks
        first={checkedWords(open, spokenLanguage())}
        open={checked}
        names={languageNames(languages, spokenLanguage())}
      />
      <WithPreview releaseId={release.id} tab={tab} languages={named}>
        <Form action={saveAction} label={say('Texts of the edition')}>
          <input type="hidden" name="editionId" value={edition.id} />
          <input type="hidden" name="releaseId" value={release.id} />
          <ConflictWayOut href={`/desk/releases/${release.id}/edit/conflict`} />
          <HoldStill />
          <SaveKeys />
          <EditSettings open={open} faults={faults} />
          <EventSettings open={open} faults={faults} />
          {standings.map((standing) => (
            <SideBySide key={standing.language} main={release.mainLanguage} standing={standing} />
          ))}
          <ShownLanguages languages={standings.map(choiceOf)}>
            {languages.map((language) => (
              <LanguageColumn key={language} open={open} language={language} faults={faults} />
            ))}
          </ShownLanguages>
          <div className="action-bar">
            <SubmitButton name="next" value="edit">
              {say('Save')}
            </SubmitButton>
            <SubmitButton tone="plain" name="next" value="preview">
              {say('Save and preview')}
            </SubmitButton>
            {open.offers.has('submit') ? (
              <SubmitButton tone="plain" name="next" value="check">
                {say('Save and check')}
              </SubmitButton>
            ) : null}
            <Keeping
              editionId={edition.id}
              releaseId={release.id}
              writerId={writerId}
              revisionId={revision.id}
              tab={tab}
              takenUp={takenUp && { tab: takenUp.tab, counter: takenUp.counter }}
              browserKey={browserKey(writerId)}
              saved={saved}
            />
          </div>
        </Form>
      </WithPreview>
    </div>
  );
}

function choiceOf({ language, missing, pairs }: LanguageStanding): LanguageChoice {
  const stale = pairs.filter(({ isStale }) => isStale).length;
  return { tag: language, name: languageHeading(language, spokenLanguage()), missing: missing.length, stale };
}

/** The main language first, then the institution's others, then what the text brought along. */
export function languagesOf({ institution, content, release }: OpenEdition): Language[] {
  return [...new Set([release.mainLanguage, ...institution.languages, ...Object.keys(content.texts)])].filter(
    (language) => language in content.texts || content.included.includes(language),
  );
}
