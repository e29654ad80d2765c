import { CharacterCount } from '#components/desk/character-count.tsx';
import { BodyField } from '#components/desk/editor/body-field.tsx';
import { LanguageTitle } from '#components/desk/language-title.tsx';
import { say } from '#components/desk/words/say.ts';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { OpenEdition } from '#desk/read/open-edition.ts';
import { emptyText } from '#newsroom/forms/edit-form.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { ChangeNoteField } from './change-note-field.tsx';
import { EventPlaceField } from './event-place-field.tsx';
import { Place } from './place.tsx';

type Props = { readonly open: OpenEdition; readonly language: Language; readonly faults: readonly Fault[] };

/** The words of one language, each field in its own language and direction. */
export function LanguageColumn({ open, language, faults }: Props) {
  const text = open.content.texts[language] ?? emptyText();
  const own = { lang: language, dir: directionOf(language), spellCheck: true } as const;
  const name = (field: string) => `texts.${language}.${field}`;
  const isStanding = open.release.fixedSlug !== null;
  const isFrozen = open.live?.content.included.includes(language) ?? false;
  return (
    <section className="language-column" data-language={language} aria-labelledby={`language-${language}`}>
      <h2 id={`language-${language}`}>
        <LanguageTitle language={language} />
        {open.content.included.includes(language) ? null : <small>– {say('not going out yet')}</small>}
      </h2>
      <Place field={name('headline')} faults={faults}>
        <TextArea
          {...own}
          name={name('headline')}
          label={say('Headline')}
          rows={1}
          defaultValue={text.headline}
          maxLength={1000}
          className="control-headline"
        />
        <CharacterCount field={name('headline')} limit={110} />
      </Place>
      <Place field={name('subhead')} faults={faults}>
        <TextArea
          {...own}
          name={name('subhead')}
          label={say('Subhead')}
          optional
          rows={1}
          defaultValue={text.subhead}
          maxLength={1000}
          className="control-short"
        />
      </Place>
      <Place field={name('summary')} faults={faults}>
        <TextArea
          {...own}
          name={name('summary')}
          label={say('Summary')}
          hint={say('For lists, feeds and search. Left empty, it is taken from the first sentence.')}
          rows={2}
          defaultValue={text.summary}
          maxLength={2000}
          className="control-short"
        />
        <CharacterCount field={name('summary')} limit={300} />
      </Place>
      {isStanding ? null : (
        <Place field={name('dateline')} faults={faults}>
          <TextField
            {...own}
            name={name('dateline')}
            label={say('Dateline place')}
            optional
            hint={say('The place that opens the text, such as Baku.')}
            defaultValue={text.dateline}
            maxLength={200}
          />
        </Place>
      )}
      <EventPlaceField open={open} language={language} faults={faults} />
      <Place field={name('body')} faults={faults}>
        <BodyField body={text.body} language={language} institution={open.institution.languages} />
      </Place>
      <Place field={name('notes')} faults={faults}>
        <TextArea
          {...own}
          name={name('notes')}
          label={say('Notes to editors')}
          optional
          rows={2}
          defaultValue={text.notes}
          maxLength={20_000}
          className="control-short"
        />
      </Place>
      <ChangeNoteField open={open} language={language} faults={faults} />
      {isStanding || isFrozen ? null : (
        <Place field={name('slug')} faults={faults}>
          <TextField
            name={name('slug')}
            label={say('Address')}
            optional
            dir="ltr"
            hint={say(
              'Left empty, it is made from the headline. After the first publication it stays for ever.',
            )}
            defaultValue={text.slug ?? ''}
            maxLength={96}
            autoCapitalize="none"
            spellCheck={false}
          />
        </Place>
      )}
    </section>
  );
}
