'use client';
import { useEffect, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FIELD_WORDS, languageName } from '#components/desk/words.ts';
import { browserShelf } from './browser-words.ts';
import type { Words } from './keeper.ts';

type Props = { readonly editionId: number; readonly writerId: number; readonly browserKey: string };

const TEXT = /^texts\.([^.]+)\.(headline|subhead|summary|dateline|body|notes)$/;

/** Words that this browser keeps for a text which has been locked since: to be read, and copied. */
export function LeftBehind({ editionId, writerId, browserKey }: Props) {
  const { say } = useSay();
  const [found, setFound] = useState<readonly Words[]>([]);
  useEffect(() => {
    const look = async () => {
      const kept = await browserShelf({ writerId, editionId, tab: '', key: browserKey }).found();
      setFound(kept.map(({ words }) => words));
    };
    look().catch(() => undefined); // a browser that keeps nothing has nothing
  }, [editionId, writerId, browserKey]);
  return found.map((words, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was found once never moves.
    <details key={place} className="disclosure">
      <summary>{say('This browser keeps words of yours that were not saved')}</summary>
      <div className="disclosure-inside stack">
        <p>
          {say(
            'They come back by themselves once the text can be written in again. You can also copy them here.',
          )}
        </p>
        {words.map(([name, value]) => (
          <Field key={name} name={name} value={value} />
        ))}
      </div>
    </details>
  ));
}

function Field({ name, value }: { readonly name: string; readonly value: string }) {
  const { say, language: spoken } = useSay();
  const [, language = '', field = ''] = TEXT.exec(name) ?? [];
  if (field === '' || value.trim() === '') return null;
  const called = FIELD_WORDS[field];
  return (
    <div>
      <p className="sub-heading">
        {say('{field}, {language}', {
          field: called ? say(called) : field,
          language: languageName(language, spoken),
        })}
      </p>
      <p lang={language} dir="auto" className="whitespace-pre-wrap">
        {value}
      </p>
    </div>
  );
}
