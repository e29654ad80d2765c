import { Instant } from '#components/desk/instant.tsx';
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
    <Section title="Shown without approval">
      {banners.map((banner) => (
        <div key={banner.id} className="card">
          <BannerWords words={banner.words} />
          <p className="quiet">
            Shown by <bdi>{banner.shower}</bdi>
            {banner.shownAt ? (
              <>
                , <Instant at={banner.shownAt} zone={zone} />
              </>
            ) : null}
            . {banner.forcedWhy}
          </p>
          {banner.whyNot ? <p>{banner.whyNot}</p> : <SignOffForm bannerId={banner.id} />}
        </div>
      ))}
    </Section>
  );
}

function SignOffForm({ bannerId }: { readonly bannerId: number }) {
  return (
    <Form action={signOffBannerAction} once={newKey()} label="Sign the notice off">
      <input type="hidden" name="bannerId" value={bannerId} />
      <div className="form-buttons">
        <SubmitButton>Sign it off</SubmitButton>
      </div>
    </Form>
  );
}
