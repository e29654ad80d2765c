import { RepeatedHour } from '#components/desk/repeated-hour.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { NoticeScreen } from '#desk/read/notice.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { LONGEST_BANNER } from '#newsroom/notice-banner.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { requestBannerAction } from './actions.ts';

type Props = { readonly screen: NoticeScreen; readonly zone: string; readonly now: Date };

/** Asks for a notice; the main language first, because all others can borrow its words. */
export function RequestForm({ screen, zone, now }: Props) {
  const { mainLanguage, shown } = screen;
  const languages = [mainLanguage, ...screen.languages.filter((language) => language !== mainLanguage)];
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask">{shown ? say('Ask for another') : say('Ask for a notice')}</h2>
      <Form action={requestBannerAction} once={newKey()} label={say('Ask for a notice')}>
        {languages.map((language) => (
          <TextArea
            key={language}
            name={`words.${language}`}
            label={say('Notice in {language}', { language: called(language) })}
            optional={language !== mainLanguage}
            hint={
              language === mainLanguage
                ? say('At most {count} characters.', { count: LONGEST_BANNER })
                : say('Left empty, its readers see the words in {language}.', {
                    language: called(mainLanguage),
                  })
            }
            rows={2}
            lang={language}
            dir={directionOf(language)}
            maxLength={LONGEST_BANNER}
            className="control-short"
          />
        ))}
        <TextField
          name="wall"
          type="datetime-local"
          label={say('Ends by itself, in {zone}', { zone })}
          optional
          hint={say('Now it is {time}. Left empty, it stays until somebody takes it down.', {
            time: wallOf(now, zone).replace('T', ' '),
          })}
          className="max-w-64"
        />
        <RepeatedHour />
        <div className="form-buttons">
          <SubmitButton>{say('Ask another editor to approve it')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function called(language: Language): string {
  return languageName(language, spokenLanguage());
}
