import { Words } from '#components/release/notices.tsx';
import { ShownTime } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { Told } from '#db/public/corrections.ts';
import type { ListPage } from '#db/public/lists.ts';
import { historyPath } from '#newsroom/addresses.ts';
import { toldIn } from './release-view.ts';
import { dateForm, type Site } from './site.ts';

type Props = { readonly site: Site; readonly told: ListPage<Told> };

/** Every correction, clarification, withdrawal, retraction and removed edition. */
export function CorrectionsList({ site, told }: Props) {
  const words = wordsOf(site.language);
  const { count, page, pages, entries } = told;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words('corrections.list')}</h2>
      <p className="page-intro">
        {count === 0 ? words('corrections.empty') : words('corrections.count', { count })}
        {pages > 1 && <> · {words('list.page', { page, pages })}</>}
      </p>
      {entries.length > 0 && (
        <ul className="archive">
          {entries.map((entry) => (
            <li key={`${entry.notice.reference} ${entry.notice.number}`}>
              <Correction site={site} entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Correction({ site, entry }: { readonly site: Site; readonly entry: Told }) {
  const { notice, page, path } = entry;
  const { language } = site;
  const words = wordsOf(language);
  const view = dateForm(site);
  const reason = toldIn(site, notice);
  const isTaken = notice.kind !== 'correction' && notice.kind !== 'clarification';
  const name = page?.headline ?? words('release.number', { number: notice.reference });
  return (
    <>
      <p className="entry-meta">
        <ShownTime at={notice.madePublicAt} view={view} />
        <span className={isTaken ? 'entry-taken' : 'entry-section'}>{whatHappened(language, notice)}</span>
      </p>
      <div>
        <h3 className="entry-headline">{path === null ? name : <a href={path}>{name}</a>}</h3>
        <Words words={reason.words} language={reason.language} />
        {notice.endedAt && (
          <p>
            {words('history.reinstatement')}: <ShownTime at={notice.endedAt} view={view} />
          </p>
        )}
        {page && page.kind !== 'standing_page' && (
          <p>
            <a className="link" href={historyPath(page.path)}>
              {words('release.history')}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

function whatHappened(language: string, { kind, edition }: Told['notice']): string {
  const words = wordsOf(language);
  if (kind === 'withdrawal') return words('withdrawn.mark');
  if (kind === 'retraction') return words('gone.date');
  if (kind === 'suppression') return words('history.suppression', { number: edition });
  return words(`release.${kind}`);
}
