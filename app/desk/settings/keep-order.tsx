import { say } from '#components/desk/words/say.ts';
import { Frame } from '#components/ui/answer-frame.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ProposedOrder } from '#desk/read/proposed-order.ts';
import type { OrderedList } from '#newsroom/order.ts';
import { orderAction } from './actions.ts';
import { LIST_PAGES } from './list-pages.ts';

type Props = { readonly list: OrderedList; readonly proposed: ProposedOrder };

/** What readers would see of an order that is not kept yet, and the two ways on; nothing while nothing moved. */
export function KeepOrder({ list, proposed: { shown, order, language, isAgain } }: Props) {
  if (shown === null) return null;
  return (
    <div className="keep-order">
      {isAgain ? (
        <Notice tone="alarm">
          <p>
            {say(
              'Somebody changed this meanwhile, so nothing was saved. Look at what stands there now and at what would come, then save it again.',
            )}
          </p>
        </Notice>
      ) : null}
      <p>{say('Nothing is saved yet. This is what readers would see.')}</p>
      <div className="answer-frame">
        <Frame address={`/desk/settings/preview/${language}?shown=${shown}`} />
      </div>
      <Form action={orderAction} once={newKey()} label={say('New order')}>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="order" value={order.join(',')} />
        <input type="hidden" name="shown" value={shown} />
        <div className="form-buttons">
          <SubmitButton>{say('Keep this order')}</SubmitButton>
          <LinkButton href={LIST_PAGES[list]}>{say('Leave it as it was')}</LinkButton>
        </div>
      </Form>
    </div>
  );
}
