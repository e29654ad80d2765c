import type { DateForm, PublicWords, ReleaseView } from '#newsroom/release-view.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { ShownTime } from './time.tsx';
import { wordsOf } from './words.ts';

type WithdrawalProps = {
  readonly withdrawal: PublicWords;
  readonly view: DateForm;
};

/** Says before the text, dated and with the reason, that the release no longer stands. */
export function WithdrawalNotice({ withdrawal, view }: WithdrawalProps) {
  const words = wordsOf(view.language);
  return (
    <section className="notice notice-withdrawal" aria-labelledby="withdrawal">
      <h2 id="withdrawal">{words('withdrawn.heading')}</h2>
      <ShownTime at={withdrawal.at} view={view} />
      <Words {...withdrawal} />
      <p>{words('withdrawn.keep')}</p>
    </section>
  );
}

/** The newest correction or clarification, before the text; updates are told beside the date only. */
export function ChangeNotice({ view }: { readonly view: ReleaseView }) {
  const words = wordsOf(view.language);
  const told = view.changes.find((change) => change.kind !== 'update' && change.words);
  if (!told || told.kind === 'update') return null;
  return (
    <section className="notice" aria-labelledby="change">
      <h2 id="change">{words(`release.${told.kind}`)}</h2>
      <ShownTime at={told.at} view={view} />
      <p>{told.words}</p>
    </section>
  );
}

/** A public sentence; marked where it is not in the page's language. */
export function Words({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <p className="notice-reason" lang={language} dir={directionOf(language)}>
      {words}
    </p>
  );
}
