import Link from 'next/link';
import { anchorOf } from '#components/desk/anchors.ts';
import { say, sayAnswer } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Check } from '#desk/read/open-edition.ts';
import { placeWords } from './place-words.ts';

type Props = { readonly check: Check; readonly releaseId: number };

/** What has to be mended first; each line leads to its field. */
export function ToMend({ check, releaseId }: Props) {
  const edit = `/desk/releases/${releaseId}/edit?check=yes`;
  return (
    <div className="stack">
      <Notice tone="alarm" title={say('To mend before it can be submitted')}>
        <ul>
          {check.faults.map(({ field, sentence }) => (
            <li key={`${field} ${sentence}`}>
              <Link href={`${edit}#${anchorOf(field)}`} prefetch={false}>
                {sayAnswer(sentence)}
              </Link>{' '}
              <span className="quiet">{placeWords(field)}</span>
            </li>
          ))}
        </ul>
      </Notice>
      <LinkButton href={edit} tone="main">
        {say('Mend it')}
      </LinkButton>
    </div>
  );
}

/** What submitting fills in by itself, shown before it does. */
export function Filled({ check }: { readonly check: Check }) {
  const { told, content } = check.proposed;
  if (told.length === 0) return null;
  return (
    <Notice title={say('Filled in for you')}>
      <ul>
        {told.map(({ field, sentence }) => {
          const language = field.split('.')[1];
          const words = language ? content.texts[language]?.summary : content.contacts.join(', ');
          return (
            <li key={field}>
              {sayAnswer(sentence)} <span className="quiet">{placeWords(field)}</span>
              <br />
              <q lang={language}>{words}</q>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
