'use client';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { useSay } from './words/use-say.tsx';

type Props = {
  /** What the second button is called. */
  readonly save: string;
  /** What it is about, where several forms of a page say the same; read out, not shown. */
  readonly about?: string;
};

/** First look at what readers would see, then save it. The first is what the Enter key does. */
export function PreviewAndSave({ save, about }: Props) {
  const { say } = useSay();
  return (
    <div className="form-buttons">
      <SubmitButton tone="plain" name="step" value="preview" about={about}>
        {say('Preview')}
      </SubmitButton>
      <SubmitButton name="step" value="save" about={about}>
        {save}
      </SubmitButton>
    </div>
  );
}
