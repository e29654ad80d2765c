import type { Metadata } from 'next';
import { BoxGroup } from '#components/desk/box-group.tsx';
import { KIND_WORDS, languageName } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { readNewRelease } from '#desk/read/new-release.ts';
import { KINDS } from '#newsroom/vocabulary.ts';
import { atDesk, orNotFound } from '../../at-desk.ts';
import { startReleaseAction } from '../actions.ts';

export const metadata: Metadata = { title: 'New release' };

/** Starts a release: what kind it is, where it belongs, in which languages. Everything but the address of a page can be changed later. */
export default async function NewReleasePage() {
  const { actor, stores } = await atDesk();
  const { sections, languages, mainLanguage } = orNotFound(await readNewRelease(stores, actor));
  return (
    <>
      <PageHeading
        title="New release"
        intro="It begins as a draft that only this newsroom sees. Kind, section and languages can be changed until it is submitted."
      />
      <Form action={startReleaseAction} once={newKey()} label="New release">
        <TextField
          name="headline"
          label={`Headline in ${languageName(mainLanguage)}`}
          hint="A working headline is enough for now."
          optional
          lang={mainLanguage}
          dir="auto"
          maxLength={1000}
        />
        <SelectField
          name="kind"
          label="Kind"
          defaultValue="press_release"
          choices={KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        />
        <SelectField
          name="section"
          label="Section"
          choices={sections.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <BoxGroup
          name="languages"
          legend="Languages"
          hint="They go out together. A language can also be added later, as an edition of its own."
          chosen={languages}
          choices={languages.map((language) => ({ value: language, label: languageName(language) }))}
        />
        <TextField
          name="fixedSlug"
          label="Fixed address"
          hint="Only for a standing page: one short word, such as about. It stays for ever."
          optional
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="form-buttons">
          <SubmitButton>Start writing</SubmitButton>
        </div>
      </Form>
    </>
  );
}
