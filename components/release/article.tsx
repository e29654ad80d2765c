import type { ReactNode } from 'react';
import { openedBy, type ReleaseView } from '#newsroom/release-view.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { Contacts } from './contacts.tsx';
import { Dateline } from './dateline.tsx';
import { EndMark } from './end-mark.tsx';
import { EventFacts } from './event.tsx';
import type { MenuLink } from './masthead.tsx';
import { ChangeNotice, WithdrawalNotice } from './notices.tsx';
import { ReleaseRecord } from './record.tsx';
import { datelineOf } from './time.tsx';
import { Topics } from './topics.tsx';
import { wordsOf } from './words.ts';

type Props = {
  readonly view: ReleaseView;
  /** Where the history stands; absent in a preview. */
  readonly historyPath?: string | undefined;
  /** The release's own path; absent in a preview and on an old edition. */
  readonly wirePath?: string | undefined;
  /** The full public address, printed with the page; absent in a preview. */
  readonly address?: string;
  readonly editions?: number;
  /** Where the event's calendar file is; absent in a preview and beside an old edition. */
  readonly calendarPath?: string | undefined;
  /** Where the list of its section stands; absent in a preview. */
  readonly sectionPath?: string | undefined;
  readonly topics?: readonly MenuLink[];
  /** Stands before everything else, e.g. that this is an old edition. */
  readonly children?: ReactNode;
};

/** A release as readers see it: the public page and the desk's preview show this one. */
export function ReleaseArticle({ view, children, ...about }: Props) {
  const { historyPath, wirePath, address, editions, calendarPath, sectionPath, topics = [] } = about;
  const isStanding = view.kind === 'standing_page';
  const hasAside = !isStanding || view.contacts.length > 0;
  return (
    <article className="release" lang={view.language} dir={directionOf(view.language)}>
      {children}
      <ReleaseHead view={view} sectionPath={sectionPath} />
      {view.withdrawal && <WithdrawalNotice withdrawal={view.withdrawal} view={view} />}
      <ChangeNotice view={view} />
      {view.event && <EventFacts event={view.event} view={view} calendarPath={calendarPath} />}
      <div className={hasAside ? 'release-parts has-aside' : 'release-parts'}>
        <Story view={view} />
        {hasAside && (
          <div className="release-aside">
            <Contacts contacts={view.contacts} language={view.language} />
            {!isStanding && (
              <ReleaseRecord
                view={view}
                historyPath={historyPath}
                wirePath={wirePath}
                address={address}
                editions={editions}
              />
            )}
            <Topics language={view.language} topics={topics} />
          </div>
        )}
      </div>
    </article>
  );
}

function ReleaseHead({ view, sectionPath }: Pick<Props, 'view' | 'sectionPath'>) {
  const words = wordsOf(view.language);
  return (
    <header className="release-head">
      {view.kind !== 'standing_page' && (
        <p className="release-kicker">
          <span className="release-section">
            {sectionPath ? <a href={sectionPath}>{view.section}</a> : view.section}
          </span>
          <span>{words(`kinds.${view.kind}`)}</span>
          {view.withdrawal && <span className="release-withdrawn">{words('withdrawn.mark')}</span>}
        </p>
      )}
      <h1 className="release-headline">{view.headline}</h1>
      {view.subhead && <p className="release-subhead">{view.subhead}</p>}
      <Dateline view={view} />
    </header>
  );
}

function Story({ view }: { readonly view: ReleaseView }) {
  const words = wordsOf(view.language);
  const isStanding = view.kind === 'standing_page';
  const body = openedBy(isStanding ? '' : datelineOf(view), view.bodyHtml);
  return (
    <div className="release-main">
      <Prose html={body} />
      {!isStanding && <EndMark mark={view.endMark} language={view.language} />}
      <AfterStory heading={words('release.notes')} html={view.notesHtml} />
      {!isStanding && <AfterStory heading={words('release.about')} html={view.boilerplateHtml} />}
    </div>
  );
}

function AfterStory({ heading, html }: { readonly heading: string; readonly html: string }) {
  if (!html) return null;
  return (
    <section className="after-story">
      <h2>{heading}</h2>
      <Prose html={html} />
    </section>
  );
}

/** HTML made by the one renderer of stored documents; nothing else may come here. */
function Prose({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it was escaped by that renderer
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
