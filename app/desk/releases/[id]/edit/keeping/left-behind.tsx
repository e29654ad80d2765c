'use client';
import { useEffect, useMemo, useState } from 'react';
import { browserShelf } from '#components/desk/keeping/browser-words.ts';
import type { Words } from '#components/desk/keeping/form-words.ts';
import { isWholeForm } from '#components/desk/keeping/left-out.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FIELD_WORDS } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import { toPlainText } from '#newsroom/document.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';

type Props = {
  readonly editionId: number;
  readonly writerId: number;
  readonly browserKey: string;
  /** What the languages are called; browsers do not know that in every language of the desk. */
  readonly names: ByLanguage;
  /** The text cannot be written in: whole forms wait here too. Else they go back into the form by themselves. */
  readonly locked: boolean;
};
type Left = { readonly tab: string; readonly words: Words };

const TEXT = /^texts\.([^.]+)\.(headline|subhead|summary|dateline|body|notes)(Document)?$/;

/** Words that this browser alone has: of a text which has been locked since, or too large. To be read, and copied. */
export function LeftBehind({ editionId, writerId, browserKey, names, locked }: Props) {
  const { say } = useSay();
  const [found, setFound] = useState<readonly Left[]>([]);
  const shelf = useMemo(
    () => browserShelf({ writerId, place: String(editionId), tab: '', key: browserKey }),
    [writerId, editionId, browserKey],
  );
  useEffect(() => {
    const look = async () => {
      const kept = await shelf.found();
      setFound(kept.filter(({ words }) => locked || !isWholeForm(words)));
    };
    look().catch(() => undefined); // a browser that keeps nothing has nothing
  }, [shelf, locked]);
  const drop = (tab: string) => {
    shelf.empty(tab);
    setFound(found.filter((one) => one.tab !== tab));
  };
  return found.map(({ tab, words }) => (
    <details key={tab} className="disclosure">
      <summary>{say('This browser keeps words of yours that were not saved')}</summary>
      <div className="disclosure-inside stack">
        <p>
          {say(
            isWholeForm(words)
              ? 'They come back by themselves once the text can be written in again. You can also copy them here.'
              : 'They could not be saved as they are. Copy from here what you need.',
          )}
        </p>
        {words.map(([name, value]) => (
          <Field key={name} name={name} value={value} names={names} />
        ))}
        {isWholeForm(words) ? null : (
          <div>
            <Button tone="danger" onClick={() => drop(tab)}>
              {say('Throw these words away')}
            </Button>
          </div>
        )}
      </div>
    </details>
  ));
}

type FieldProps = { readonly name: string; readonly value: string; readonly names: ByLanguage };

function Field({ name, value, names }: FieldProps) {
  const { say } = useSay();
  const [, language = '', field = '', isDocument] = TEXT.exec(name) ?? [];
  const words = isDocument ? wordsOf(value) : value;
  if (field === '' || words.trim() === '') return null;
  const called = FIELD_WORDS[field];
  return (
    <div>
      <p className="sub-heading">
        {say('{field}, {language}', {
          field: called ? say(called) : field,
          language: names[language] ?? language,
        })}
      </p>
      <p lang={language} dir="auto" className="whitespace-pre-wrap">
        {words}
      </p>
    </div>
  );
}

/** A document that a page of ours has left in this browser, as plain text. */
function wordsOf(json: string): string {
  try {
    return toPlainText(JSON.parse(json));
  } catch {
    return json;
  }
}
