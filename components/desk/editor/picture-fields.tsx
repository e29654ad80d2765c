'use client';
import { useId, useLayoutEffect, useRef } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { FieldFrame } from '#components/ui/field-frame.tsx';
import { PICTURE_WORDS } from '#newsroom/document-order.ts';
import { type PictureField, pictureLine } from '#newsroom/picture-words.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type LineProps = {
  readonly id: string;
  readonly field: PictureField;
  readonly label: string;
  readonly hint: string;
  readonly optional?: boolean;
  /** What may be wrong with the words; null where nothing is. */
  readonly doubt?: string | null;
  readonly value: string;
  readonly language: Language;
  /** Puts words into the text; answers what stands there then. */
  readonly write: (words: string) => string;
};

/**
 * One line of what is said of a picture. The field has no name, so that it is not posted beside the text; it
 * keeps its own caret, and takes other words only where the text has others.
 */
export function PictureLine({ id, field, label, hint, optional, doubt, value, language, write }: LineProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => show(area.current, value), [value]);
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={null} optional={optional}>
      <textarea
        ref={area}
        id={id}
        rows={1}
        className="control control-area picture-line"
        lang={language}
        dir={directionOf(language)}
        spellCheck
        maxLength={PICTURE_WORDS[field]}
        defaultValue={value}
        aria-describedby={doubt ? `${id}-hint ${id}-doubt` : `${id}-hint`}
        onChange={({ target }) => show(target, write(pictureLine(target.value, field)))}
      />
      {doubt ? (
        <p id={`${id}-doubt`} className="picture-doubt">
          {doubt}
        </p>
      ) : null}
    </FieldFrame>
  );
}

function show(area: HTMLTextAreaElement | null, words: string): void {
  if (area && area.value !== words) area.value = words;
}

type DecorativeProps = {
  readonly alt: string | null;
  readonly decide: (alt: string | null) => void;
};

/** Somebody decides it; what was written before comes back with the other decision. */
export function Decorative({ alt, decide }: DecorativeProps) {
  const { say } = useSay();
  const hint = useId();
  const written = useRef('');
  const changed = (isDecorative: boolean) => {
    if (alt !== null) written.current = alt;
    decide(isDecorative ? null : written.current);
  };
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={alt === null}
        aria-describedby={hint}
        onChange={({ target }) => changed(target.checked)}
      />
      <span>
        {say('Decorative')}
        <span id={hint} className="choice-hint">
          {say('It says nothing that the text does not. Screen readers pass over it.')}
        </span>
      </span>
    </label>
  );
}
