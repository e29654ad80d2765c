import { Instant } from '#components/desk/instant.tsx';
import { answered } from '#components/desk/words/answered.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ForcedBanner } from '#desk/read/notice.ts';
import { signOffBannerAction } from './actions.ts';
import { BannerWords } from './banner-words.tsx';

type Props = { readonly banners: readonly ForcedBanner[]; readonly zone: string };

/** Notices that were shown without another editor's approval and wait to be signed off, also when they are over. */
export function ForcedBanners({ banners, zone }: Props) {
  if (banners.length === 0) return null;
  return (
    <Section title={say('Shown without approval')}>
      {banners.map((banner) => (
        <div key={banner.id} className="card">
          <BannerWords words={banner.words} />
          <p className="quiet">
            {sayWith('Shown by <name></name>, <date></date>.', {
              name: <bdi>{banner.shower}</bdi>,
              date: banner.shownAt ? <Instant at={banner.shownAt} zone={zone} /> : null,
            })}{' '}
            <bdi>{banner.forcedWhy}</bdi>
          </p>
          {banner.whyNot ? (
            <p>{answered(spokenLanguage(), banner.whyNot)}</p>
          ) : (
            <SignOffForm bannerId={banner.id} />
          )}
        </div>
      ))}
    </Section>
  );
}

function SignOffForm({ bannerId }: { readonly bannerId: number }) {
  return (
    <Form action={signOffBannerAction} once={newKey()} label={say('Sign the notice off')}>
      <input type="hidden" name="bannerId" value={bannerId} />
      <div className="form-buttons">
        <SubmitButton>{say('Sign it off')}</SubmitButton>
      </div>
    </Form>
  );
}
