import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import type { TakenFrom } from '#newsroom/taken-in.ts';
import { TakenInWords } from './taken-in-words.tsx';

type Props = {
  /** Null while nothing has come in. */
  readonly from: readonly TakenFrom[] | null;
  readonly onClose: () => void;
};

/** Says, politely and until somebody closes it, what others' saves put into the text while one was writing. */
export function TakenInNotice({ from, onClose }: Props) {
  const { say } = useSay();
  return (
    <div className="bar-notice">
      <div role="status">{from ? <TakenInWords from={from} /> : null}</div>
      {from ? <Button onClick={onClose}>{say('Close')}</Button> : null}
    </div>
  );
}
