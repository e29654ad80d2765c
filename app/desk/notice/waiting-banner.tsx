import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import type { WaitingBanner as Waiting } from '#desk/read/notice.ts';
import { approveBannerAction, cancelBannerAction, forceBannerAction } from './actions.ts';
import { BannerWords } from './banner-words.tsx';
import { Until } from './until.tsx';

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
      <h2 id="waiting">{say('Waits for another editor')}</h2>
      <BannerWords words={banner.words} />
      <p className="quiet">
        {sayWith('Asked for by <name></name>, <date></date>.', {
          name: <bdi>{banner.asker}</bdi>,
          date: <Instant at={banner.askedAt} zone={zone} />,
        })}{' '}
        <Until until={banner.until} zone={zone} />{' '}
        {replaces ? say('It takes the place of the one that readers see now.') : null}
      </p>
      {banner.whyNot ? (
        <p>{answered(spokenLanguage(), banner.whyNot)}</p>
      ) : (
        <Form action={approveBannerAction} once={newKey()} label={say('Approve the notice')}>
          <Exactly banner={banner} />
          <div className="form-buttons">
            <SubmitButton>{say('Approve it: show it on every page')}</SubmitButton>
          </div>
        </Form>
      )}
      <ForceForm banner={banner} />
      <Form action={cancelBannerAction} once={newKey()} label={say('Cancel the notice')}>
        <input type="hidden" name="bannerId" value={banner.id} />
        <div className="form-buttons">
          <SubmitButton tone="plain">{say('Cancel it')}</SubmitButton>
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
    <Form action={forceBannerAction} once={newKey()} label={say('Show it without approval')}>
      <Exactly banner={banner} />
      <FormDisclosure summary={say('Show it without another editor')} danger>
        <p>
          {say(
            'For an emergency only. The reason stays on record, and you are asked to confirm that it is you.',
          )}
        </p>
        <TextArea
          name="reason"
          label={say('Why it cannot wait')}
          rows={2}
          maxLength={2000}
          className="control-short"
        />
        <SubmitButton tone="danger">{say('Show it now')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
