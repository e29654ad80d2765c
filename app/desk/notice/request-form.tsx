import { RepeatedHour } from '#components/desk/repeated-hour.tsx';
import { languageName } from '#components/desk/words.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { NoticeScreen } from '#desk/read/notice.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { LONGEST_BANNER } from '#newsroom/notice-banner.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { requestBannerAction } from './actions.ts';

type Props = { readonly screen: NoticeScreen; readonly zone: string; readonly now: Date };

/** Asks for a notice; the main language first, because all others can borrow its words. */
export function RequestForm({ screen, zone, now }: Props) {
  const { mainLanguage, shown } = screen;
  const languages = [mainLanguage, ...screen.languages.filter((language) => language !== mainLanguage)];
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask">{shown ? 'Ask for another' : 'Ask for a notice'}</h2>
      <Form action={requestBannerAction} once={newKey()} label="Ask for a notice">
        {languages.map((language) => (
          <TextArea
            key={language}
            name={`words.${language}`}
            label={`Notice in ${languageName(language)}`}
            optional={language !== mainLanguage}
            hint={
              language === mainLanguage
                ? `At most ${LONGEST_BANNER} characters.`
                : `Left empty, its readers see the words in ${languageName(mainLanguage)}.`
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
          label={`Ends by itself, in ${zone}`}
          optional
          hint={`Now it is ${wallOf(now, zone).replace('T', ' ')}. Left empty, it stays until somebody takes it down.`}
          className="max-w-64"
        />
        <RepeatedHour />
        <div className="form-buttons">
          <SubmitButton>Ask another editor to approve it</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
