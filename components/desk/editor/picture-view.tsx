'use client';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer, useEditorState } from '@tiptap/react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { anchorOf } from '#components/desk/anchors.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { picturePlace } from '#newsroom/picture-faults.ts';
import { describes, type Picture } from '#newsroom/picture-words.ts';
import { Icon } from './icon.tsx';
import { Decorative, PictureLine } from './picture-fields.tsx';
import { arrived, caretBehind, goBehind, isUndoOrRedo, numberAt, undoOrRedo } from './picture-moves.ts';
import { Figure, type PictureOptions, saidOf } from './picture-node.ts';

/** The place of a picture in the editor of a text: a frame, and fields for what readers are told of it. */
function PictureView({ editor, node, extension, getPos, updateAttributes }: NodeViewProps) {
  const { say, language: spoken } = useSay();
  const { language, place }: PictureOptions = extension.options;
  const box = useRef<HTMLElement>(null);
  const { alt, caption, credit } = saidOf(node.attrs);
  const number = useEditorState({ editor, selector: () => numberAt(editor.state.doc, getPos()) });
  const idOf = (field?: keyof Picture['attrs']) => anchorOf(picturePlace(place, number, field));
  useEffect(() => arrived(editor, box.current), [editor]);
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const isField = event.target instanceof HTMLTextAreaElement;
    const isDone =
      event.key === 'Escape' || (event.key === 'Enter' && isField && !event.nativeEvent.isComposing);
    if (isDone) goBehind(editor, getPos());
    else if (isUndoOrRedo(event)) undoOrRedo(editor, event.currentTarget, event);
    else return;
    event.preventDefault();
  };
  const lineOf = (field: keyof Picture['attrs']) => ({
    id: idOf(field),
    field,
    language,
    write: (words: string) => {
      updateAttributes({ [field]: words });
      return String(editor.state.doc.nodeAt(getPos() ?? 0)?.attrs[field] ?? '');
    },
  });
  return (
    <NodeViewWrapper
      ref={box}
      as="figure"
      className="picture"
      lang={spoken}
      dir="ltr"
      aria-labelledby={idOf()}
      onKeyDown={pressed}
      onFocus={({ target }: FocusEvent<HTMLElement>) => {
        if (target.matches('textarea, input')) caretBehind(editor, getPos());
      }}
    >
      <div className="picture-head">
        <Icon name="picture" />
        <p id={idOf()} tabIndex={-1}>
          <span className="picture-number">{say('Picture {number}', { number })}</span>{' '}
          {say('No picture yet.')}
        </p>
        <Button onClick={() => goBehind(editor, getPos(), true)}>{say('Take the place out')}</Button>
      </div>
      {alt === null ? null : (
        <PictureLine
          {...lineOf('alt')}
          value={alt}
          label={say('What it shows')}
          hint={say(
            'For people who cannot see it: who and what can be seen, in one sentence. Leave out “picture of”, and what the caption says already.',
          )}
          doubt={
            alt.trim() === '' || describes(alt)
              ? null
              : say('This does not say what can be seen. Describe it in words of your own.')
          }
        />
      )}
      <Decorative alt={alt} decide={(decided) => updateAttributes({ alt: decided })} />
      <PictureLine
        {...lineOf('caption')}
        value={caption}
        label={say('Caption')}
        optional={alt === null}
        hint={say('Stands under the picture, for everybody: who, what, where and when.')}
      />
      <PictureLine
        {...lineOf('credit')}
        value={credit}
        label={say('Credit')}
        hint={say('Who took or made it, as readers will see it: “Photo: Ministry of Water”.')}
      />
    </NodeViewWrapper>
  );
}

export const PictureInText = Figure.extend({
  addNodeView: () =>
    ReactNodeViewRenderer(PictureView, {
      // Also its number, when another is put in before it.
      trackNodeViewPosition: true,
    }),
});
