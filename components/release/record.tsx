import { jsonPath, textPath } from '#newsroom/addresses.ts';
import type { ReleaseView } from '#newsroom/release-view.ts';
import { wordsOf } from './words.ts';

type Props = {
  readonly view: ReleaseView;
  readonly historyPath: string | undefined;
  /** The release's own path, where it can be taken over as text and by programs. */
  readonly wirePath: string | undefined;
  readonly address: string | undefined;
  readonly editions: number | undefined;
};

/** The number to quote, the way to the history, and on paper the full address. */
export function ReleaseRecord({ view, historyPath, wirePath, address, editions }: Props) {
  if (!view.reference) return null;
  const words = wordsOf(view.language);
  return (
    <div className="release-record">
      <p className="release-number">{words('release.number', { number: view.reference })}</p>
      {historyPath && (
        <p className="no-print">
          <a href={historyPath}>{words('release.history')}</a>
          {editions !== undefined && <> ({words('release.editions', { count: editions })})</>}
        </p>
      )}
      {wirePath && (
        <p className="no-print">
          <a href={textPath(wirePath)}>{words('release.plainText')}</a>
          {' · '}
          <a href={jsonPath(wirePath)}>{words('release.ninjs')}</a>
        </p>
      )}
      {address && (
        <p className="print-only">
          {words('release.address')}: <bdi dir="ltr">{address}</bdi>
        </p>
      )}
    </div>
  );
}
