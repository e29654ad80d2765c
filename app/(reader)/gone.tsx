import type { ReactNode } from 'react';
import { Words } from '#components/release/notices.tsx';
import { ShownTime } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { GoneRelease as Gone, Notice } from '#db/public/releases.ts';
import { frontPath, newsPath } from '#newsroom/addresses.ts';
import { Frame } from './frame.tsx';
import { toldIn } from './release-view.ts';
import { dateForm, everywhere, type Site } from './site.ts';

/** What is left of a retracted release: its number, when it went, and why. */
export function GoneRelease({
  site,
  path,
  found,
}: {
  readonly site: Site;
  readonly path: string;
  readonly found: Gone;
}) {
  const words = wordsOf(site.language);
  const notice = found.notices.find((one) => one.kind === 'retraction');
  return (
    <Frame site={site} here={path} versions={everywhere(site, '')}>
      <h1 className="page-title">{words('gone.heading')}</h1>
      {notice && <Reason site={site} notice={notice} intro={words('gone.intro')} />}
      <dl className="facts">
        <dt>{words('gone.number')}</dt>
        <dd>{found.release.reference}</dd>
        {notice && <GoneSince site={site} notice={notice} label={words('gone.date')} />}
      </dl>
      <WaysOn site={site} />
    </Frame>
  );
}

/** Why something can no longer be read, in the institution's own words. */
export function Reason({
  site,
  notice,
  intro,
}: {
  readonly site: Site;
  readonly notice: Notice;
  readonly intro: string;
}) {
  const { words, language } = toldIn(site, notice);
  return (
    <>
      <p className="page-intro">{intro}</p>
      <div className="notice notice-withdrawal">
        <Words words={words} language={language} />
      </div>
    </>
  );
}

/** When it went, as a row of a list of facts. */
export function GoneSince({
  site,
  notice,
  label,
}: {
  readonly site: Site;
  readonly notice: Notice;
  readonly label: string;
}) {
  const view = dateForm(site);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ShownTime at={notice.madePublicAt} view={view} />
      </dd>
    </>
  );
}

/** Where somebody can go who did not find what they came for. */
export function WaysOn({ site, children }: { readonly site: Site; readonly children?: ReactNode }) {
  const words = wordsOf(site.language);
  return (
    <ul className="page-links">
      {children}
      <li>
        <a href={frontPath(site.language)}>{words('frontPage')}</a>
      </li>
      <li>
        <a href={newsPath(site.language)}>{words('allNews')}</a>
      </li>
    </ul>
  );
}
