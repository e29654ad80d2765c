import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say } from '#components/desk/words/say.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { formatShown } from '#newsroom/institution-time.ts';
import { DATE_STYLES, type DateStyle, directionOf, type Language } from '#newsroom/vocabulary.ts';

export const DATE_STYLE_WORDS: Readonly<Record<DateStyle, Sentence>> = {
  long: 'In words',
  weekday: 'In words, with the day of the week',
  numeric: 'In figures',
};

type Props = {
  readonly chosen: DateStyle;
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly now: Date;
};

/** How readers' dates are written: each style with the present instant, in every language of the institution. */
export function DateStyleField({ chosen, languages, zone, now }: Props) {
  return (
    <ChoiceGroup
      name="dateStyle"
      legend={say('Date style')}
      hint={say('How dates are written for readers. Feeds and what else programs read stay as they are.')}
      pick="one"
      chosen={[chosen]}
      choices={DATE_STYLES.map((style) => ({
        value: style,
        label: say(DATE_STYLE_WORDS[style]),
        hint: languages.map((language) => (
          <Example key={language} language={language} shown={formatShown(now, zone, language, style)} />
        )),
      }))}
    />
  );
}

type ExampleProps = { readonly language: Language; readonly shown: ReturnType<typeof formatShown> };

function Example({ language, shown }: ExampleProps) {
  return (
    <span className="date-example">
      <bdi lang={language} dir={directionOf(language)}>
        {`${shown.date} ${shown.time}\u00a0`}
        <bdi dir="ltr">{shown.zone}</bdi>
      </bdi>
    </span>
  );
}
