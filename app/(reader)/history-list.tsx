import { Words } from '#components/release/notices.tsx';
import { ShownTime } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import { changesPath, editionPath } from '#newsroom/addresses.ts';
import { KINDS_OF_CHANGE } from '#newsroom/vocabulary.ts';
import type { HistoryEvent } from './history-events.ts';
import { toldIn } from './release-view.ts';
import { dateForm, type Site } from './site.ts';

type EditionEvent = Extract<HistoryEvent, { what: 'edition' }>;
type NoticeEvent = Exclude<HistoryEvent, { what: 'edition' }>;
type Props = { readonly site: Site; readonly path: string; readonly events: readonly HistoryEvent[] };

/** The public history of a release, line by line. */
export function HistoryList({ site, path, events }: Props) {
  return (
    <ol className="history">
      {events.map((event) =>
        event.what === 'edition' ? (
          <EditionLine key={event.edition.number} site={site} path={path} event={event} />
        ) : (
          <NoticeLine key={`${event.what} ${event.notice.number}`} site={site} event={event} />
        ),
      )}
    </ol>
  );
}

function EditionLine({
  site,
  path,
  event,
}: {
  readonly site: Site;
  readonly path: string;
  readonly event: EditionEvent;
}) {
  const words = wordsOf(site.language);
  const { number, state, contentHash, kindOfChange } = event.edition;
  const change = KINDS_OF_CHANGE.find((kind) => kind === kindOfChange);
  return (
    <li className={state === 'live' ? 'newest' : undefined}>
      <h2>
        {words('history.edition', { number })}
        {state === 'live' && <> ({words('history.newest')})</>}:{' '}
        {words(`history.${number === 1 || !change ? 'first' : change}`)}
      </h2>
      <When site={site} at={event.at} />
      {event.note && <p>{event.note}</p>}
      {event.isReadable && (
        <p className="history-links">
          {state !== 'live' && (
            <a className="link" href={editionPath(path, number)}>
              {words('history.read', { number })}
            </a>
          )}
          {event.before !== null && (
            <a className="link" href={changesPath(path, event.before, number)}>
              {words('history.compare', { number: event.before })}
            </a>
          )}
        </p>
      )}
      <p className="hash">
        {words('history.hash')}: <bdi dir="ltr">{contentHash}</bdi>
      </p>
    </li>
  );
}

function NoticeLine({ site, event }: { readonly site: Site; readonly event: NoticeEvent }) {
  const told = toldIn(site, event.notice);
  return (
    <li className={event.what === 'reinstatement' ? undefined : 'taken'}>
      <h2>{wordsOf(site.language)(`history.${event.what}`, { number: event.notice.edition })}</h2>
      <When site={site} at={event.at} />
      {event.what !== 'reinstatement' && <Words words={told.words} language={told.language} />}
    </li>
  );
}

function When({ site, at }: { readonly site: Site; readonly at: Date }) {
  const view = dateForm(site);
  return (
    <p>
      <ShownTime at={at} view={view} />
    </p>
  );
}
