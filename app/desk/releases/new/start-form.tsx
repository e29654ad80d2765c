import { BoxGroup } from '#components/desk/box-group.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_HINTS, KIND_WORDS, languageHeading, languageName } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Template } from '#db/editorial/templates.ts';
import type { NewRelease } from '#desk/read/new-release.ts';
import { KINDS, type Kind } from '#newsroom/vocabulary.ts';
import { startReleaseAction } from '../actions.ts';

type Props = { readonly screen: NewRelease; readonly template: Template | null; readonly kind: Kind };

/** Everything but the address of a page can be changed later, so little is asked. */
export function StartForm({ screen, template, kind }: Props) {
  const { sections, languages, mainLanguage } = screen;
  const spoken = spokenLanguage();
  return (
    <Form action={startReleaseAction} once={newKey()} label={say('New release')} key={template?.id ?? kind}>
      <TextField
        name="headline"
        label={say('Headline in {language}', { language: languageName(mainLanguage, spoken) })}
        hint={say('A working headline is enough for now.')}
        optional
        lang={mainLanguage}
        dir="auto"
        maxLength={1000}
      />
      <KindField template={template} kind={kind} />
      <SelectField
        name="section"
        label={say('Section')}
        {...(template?.content.section ? { defaultValue: template.content.section } : {})}
        choices={sections.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <BoxGroup
        name="languages"
        legend={say('Languages')}
        hint={say('They go out together. A language can also be added later, as an edition of its own.')}
        chosen={languages}
        choices={languages.map((language) => ({ value: language, label: languageHeading(language, spoken) }))}
      />
      {template ? null : (
        <TextField
          name="fixedSlug"
          label={say('Fixed address')}
          hint={say('Only for a standing page: one short word, such as about. It stays for ever.')}
          optional
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
      <div className="form-buttons">
        <SubmitButton>{say('Start writing')}</SubmitButton>
      </div>
    </Form>
  );
}

/** A template is of one kind; without one, each kind says what it is for. */
function KindField({ template, kind }: Pick<Props, 'template' | 'kind'>) {
  if (!template)
    return (
      <div className="kinds">
        <ChoiceGroup
          name="kind"
          legend={say('Kind')}
          pick="one"
          chosen={[kind]}
          choices={KINDS.map((one) => ({
            value: one,
            label: say(KIND_WORDS[one]),
            hint: say(KIND_HINTS[one]),
          }))}
        />
      </div>
    );
  return (
    <>
      <input type="hidden" name="kind" value={template.kind} />
      <input type="hidden" name="templateId" value={template.id} />
      <p>
        {sayWith(
          '{kind} with the template <template></template>.',
          { template: <strong>{template.name}</strong> },
          { kind: say(KIND_WORDS[template.kind]) },
        )}
      </p>
    </>
  );
}
