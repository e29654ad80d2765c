import { Notice } from '#components/ui/notice.tsx';
import { checkOf, type OpenEdition } from '#desk/read/open-edition.ts';
import { placeWords } from '../submit/place-words.ts';
import { anchorOf } from './anchors.ts';

/** What stands between the saved text and its review; each line leads to its field below. */
export function CheckSummary({ open }: { readonly open: OpenEdition }) {
  const { faults, concerns } = checkOf(open);
  if (faults.length + concerns.length === 0) return null;
  return (
    <>
      {faults.length > 0 ? (
        <Notice tone="alarm" title="To mend before it can be submitted">
          <Places entries={faults} />
        </Notice>
      ) : null}
      {concerns.length > 0 ? (
        <Notice tone="warn" title="To look at: mend it, or tick it as right when you submit">
          <Places entries={concerns} />
        </Notice>
      ) : null}
    </>
  );
}

function Places({
  entries,
}: {
  readonly entries: readonly { readonly field: string; readonly sentence: string }[];
}) {
  return (
    <ul>
      {entries.map(({ field, sentence }) => (
        <li key={`${field} ${sentence}`}>
          <a href={`#${anchorOf(field)}`}>{sentence}</a> <span className="quiet">{placeWords(field)}</span>
        </li>
      ))}
    </ul>
  );
}
