import { Instant } from '#components/desk/instant.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { BannerShown } from '#desk/read/notice.ts';
import { removeBannerAction } from './actions.ts';
import { BannerWords } from './banner-words.tsx';

type Props = { readonly banner: BannerShown | null; readonly zone: string };

/** What readers see now at the head of every page. */
export function ShownBanner({ banner, zone }: Props) {
  return (
    <section className="card" aria-labelledby="shown">
      <h2 id="shown">What readers see now</h2>
      {banner ? <Shown banner={banner} zone={zone} /> : <p className="quiet">No notice.</p>}
    </section>
  );
}

function Shown({ banner, zone }: { readonly banner: BannerShown; readonly zone: string }) {
  return (
    <>
      <BannerWords words={banner.words} />
      <p className="quiet">
        Asked for by <bdi>{banner.asker}</bdi>.{' '}
        {banner.forcedWhy === null ? 'Approved' : 'Shown without another editor’s approval'} by{' '}
        <bdi>{banner.shower}</bdi>
        {banner.shownAt ? (
          <>
            , <Instant at={banner.shownAt} zone={zone} />
          </>
        ) : null}
        .{' '}
        {banner.until ? (
          <strong>
            Ends <Instant at={banner.until} zone={zone} />.
          </strong>
        ) : (
          'It stays until somebody takes it down.'
        )}
      </p>
      {banner.forcedWhy ? <p>Why it could not wait: {banner.forcedWhy}</p> : null}
      <Form action={removeBannerAction} once={newKey()} label="Take the notice down">
        <input type="hidden" name="bannerId" value={banner.id} />
        <div className="form-buttons">
          <SubmitButton tone="danger">Take it down now</SubmitButton>
        </div>
      </Form>
    </>
  );
}
