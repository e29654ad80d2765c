import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { BannerShown } from '#desk/read/notice.ts';
import { removeBannerAction } from './actions.ts';
import { BannerWords } from './banner-words.tsx';
import { Until } from './until.tsx';

type Props = { readonly banner: BannerShown | null; readonly zone: string };

/** What readers see now at the head of every page. */
export function ShownBanner({ banner, zone }: Props) {
  return (
    <section className="card" aria-labelledby="shown">
      <h2 id="shown">{say('What readers see now')}</h2>
      {banner ? <Shown banner={banner} zone={zone} /> : <p className="quiet">{say('No notice.')}</p>}
    </section>
  );
}

function Shown({ banner, zone }: { readonly banner: BannerShown; readonly zone: string }) {
  return (
    <>
      <BannerWords words={banner.words} />
      <p className="quiet">
        {sayWith('Asked for by <name></name>.', { name: <bdi>{banner.asker}</bdi> })}{' '}
        {sayWith(
          banner.forcedWhy === null
            ? 'Approved by <name></name>, <date></date>.'
            : 'Shown without another editor’s approval by <name></name>, <date></date>.',
          {
            name: <bdi>{banner.shower}</bdi>,
            date: banner.shownAt ? <Instant at={banner.shownAt} zone={zone} /> : null,
          },
        )}{' '}
        <Until until={banner.until} zone={zone} />
      </p>
      {banner.forcedWhy ? (
        <p>
          {sayWith('Why it could not wait: <reason></reason>', { reason: <bdi>{banner.forcedWhy}</bdi> })}
        </p>
      ) : null}
      <Form action={removeBannerAction} once={newKey()} label={say('Take the notice down')}>
        <input type="hidden" name="bannerId" value={banner.id} />
        <div className="form-buttons">
          <SubmitButton tone="danger">{say('Take it down now')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
