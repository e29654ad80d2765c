import { InLanguage } from '#components/desk/in-language.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Section } from '#components/ui/page-heading.tsx';
import type { BannerShown } from '#desk/read/notice.ts';

type Props = { readonly banners: readonly BannerShown[]; readonly zone: string };

/** The notices that are over, the newest first. */
export function OverBanners({ banners, zone }: Props) {
  if (banners.length === 0) return null;
  return (
    <Section title={say('Notices before')}>
      <ul className="work-list">
        {banners.map((banner) => (
          <li key={banner.id} className="work-row">
            <FirstWords banner={banner} />
            <p className="work-facts">
              <span>{sayWith('asked for by <name></name>', { name: <bdi>{banner.asker}</bdi> })}</span>
              {banner.shownAt ? (
                <span>
                  {sayWith('shown <date></date>', { date: <Instant at={banner.shownAt} zone={zone} /> })}
                </span>
              ) : (
                <span>{say('never shown')}</span>
              )}
              {banner.endedAt ? (
                <span>
                  {sayWith(banner.state === 'cancelled' ? 'cancelled <date></date>' : 'ended <date></date>', {
                    date: <Instant at={banner.endedAt} zone={zone} />,
                  })}
                </span>
              ) : null}
              <span>{banner.ender ? <bdi>{banner.ender}</bdi> : say('by itself')}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FirstWords({ banner }: { readonly banner: BannerShown }) {
  const [[language = 'en', words = ''] = []] = Object.entries(banner.words);
  return (
    <p>
      <InLanguage language={language}>{words}</InLanguage>
    </p>
  );
}
