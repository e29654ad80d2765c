import type { DateForm } from '#newsroom/release-view.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { ShownTime } from './time.tsx';
import { wordsOf } from './words.ts';

type Props = {
  /** The words, and the language that they are really in. */
  readonly words: string;
  readonly wordsLanguage: string;
  readonly since: Date;
  readonly view: DateForm;
};

/** What the institution has to say to every reader, at the head of every page. */
export function SiteNotice({ words, wordsLanguage, since, view }: Props) {
  return (
    <section className="site-notice" aria-label={wordsOf(view.language)('siteNotice')}>
      <div className="wide">
        <p lang={wordsLanguage} dir={directionOf(wordsLanguage)}>
          {words}
        </p>
        <p className="site-notice-since">
          <ShownTime at={since} view={view} />
        </p>
      </div>
    </section>
  );
}
