import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import type { WaitingBanner as Waiting } from '#desk/read/notice.ts';
import { approveBannerAction, cancelBannerAction, forceBannerAction } from './actions.ts';
import { BannerWords } from './banner-words.tsx';

type Props = {
  readonly banner: Waiting;
  readonly zone: string;
  /** Whether readers see another one now. */
  readonly replaces: boolean;
};

/** A notice that waits for another editor. What is approved is what is shown here: the hash says so. */
export function WaitingBanner({ banner, zone, replaces }: Props) {
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">Waits for another editor</h2>
      <BannerWords words={banner.words} />
      <p className="quiet">
        Asked for by <bdi>{banner.asker}</bdi>, <Instant at={banner.askedAt} zone={zone} />.{' '}
        {banner.until ? (
          <strong>
            Ends <Instant at={banner.until} zone={zone} />.
          </strong>
        ) : (
          'It stays until somebody takes it down.'
        )}
        {replaces ? ' It takes the place of the one that readers see now.' : ''}
      </p>
      {banner.whyNot ? (
        <p>{banner.whyNot}</p>
      ) : (
        <Form action={approveBannerAction} once={newKey()} label="Approve the notice">
          <Exactly banner={banner} />
          <div className="form-buttons">
            <SubmitButton>Approve it: show it on every page</SubmitButton>
          </div>
        </Form>
      )}
      <ForceForm banner={banner} />
      <Form action={cancelBannerAction} once={newKey()} label="Cancel the notice">
        <input type="hidden" name="bannerId" value={banner.id} />
        <div className="form-buttons">
          <SubmitButton tone="plain">Cancel it</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function Exactly({ banner }: Pick<Props, 'banner'>) {
  return (
    <>
      <input type="hidden" name="bannerId" value={banner.id} />
      <input type="hidden" name="contentHash" value={banner.contentHash} />
    </>
  );
}

function ForceForm({ banner }: Pick<Props, 'banner'>) {
  if (banner.whyNot === null) return null;
  return (
    <Form action={forceBannerAction} once={newKey()} label="Show it without approval">
      <Exactly banner={banner} />
      <FormDisclosure summary="Show it without another editor" danger>
        <p>For an emergency only. The reason stays on record, and you are asked to confirm that it is you.</p>
        <TextArea
          name="reason"
          label="Why it cannot wait"
          rows={2}
          maxLength={2000}
          className="control-short"
        />
        <SubmitButton tone="danger">Show it now</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
