import { wordsOf } from '#components/release/words.ts';
import type { PublicRelease } from '#db/public/releases.ts';
import { editionPath, historyPath } from '#newsroom/addresses.ts';
import { Frame } from './frame.tsx';
import { GoneSince, Reason, WaysOn } from './gone.tsx';
import type { Site } from './site.ts';

type Props = { readonly site: Site; readonly found: PublicRelease; readonly edition: number };

/** What is left of a suppressed edition, also for every difference that touches it. */
export function SuppressedEdition({ site, found, edition }: Props) {
  const { page, release, notices, versions } = found;
  const words = wordsOf(site.language);
  const notice = notices.find((one) => one.kind === 'suppression' && one.edition === edition);
  return (
    <Frame site={site} here={editionPath(page.path, edition)} versions={versions}>
      <h1 className="page-title">{words('suppressed.heading', { number: edition })}</h1>
      {notice && <Reason site={site} notice={notice} intro={words('suppressed.intro')} />}
      <dl className="facts">
        <dt>{words('gone.number')}</dt>
        <dd>{release.reference}</dd>
        {notice && <GoneSince site={site} notice={notice} label={words('suppressed.date')} />}
      </dl>
      <WaysOn site={site}>
        <li>
          <a href={page.path}>{words('suppressed.newest')}</a>
        </li>
        <li>
          <a href={historyPath(page.path)}>{words('release.history')}</a>
        </li>
      </WaysOn>
    </Frame>
  );
}
