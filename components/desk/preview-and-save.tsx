'use client';
import { useContext } from 'react';
import { AnswerFrame } from '#components/ui/answer-frame.tsx';
import type { Tone } from '#components/ui/button.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useSay } from './words/use-say.tsx';

type Props = {
  /** What the button that saves is called. */
  readonly save: string;
  readonly tone?: Tone;
  /** What it is about, where several forms of a page say the same; read out, not shown. */
  readonly about?: string;
};

/** First look at what readers would see, then save exactly that. The first is what the Enter key does. */
export function PreviewAndSave({ save, tone = 'main', about }: Props) {
  const { say } = useSay();
  const { frame, shown } = useContext(FormSurroundings).state;
  return (
    <>
      <div className="form-buttons">
        <SubmitButton tone={shown ? 'plain' : tone} name="step" value="preview" about={about}>
          {say('Preview')}
        </SubmitButton>
      </div>
      {frame && shown ? (
        <>
          <AnswerFrame address={frame} />
          <input type="hidden" name="shown" value={shown} />
          <div className="form-buttons">
            <SubmitButton tone={tone} name="step" value="save" about={about}>
              {save}
            </SubmitButton>
          </div>
        </>
      ) : null}
    </>
  );
}
