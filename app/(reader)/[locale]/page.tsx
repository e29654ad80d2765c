import type { Metadata } from 'next';
import { Entry } from '#components/release/entry.tsx';
import { wordsOf } from '#components/release/words.ts';
import { leadOf } from '#db/public/lists.ts';
import { frontPath, newsPath } from '#newsroom/addresses.ts';
import { TopicsCounted } from '../archive-ways.tsx';
import { entryView } from '../entry-view.ts';
import { Frame } from '../frame.tsx';
import { headOf } from '../head.ts';
import { SectionNews } from '../section-news.tsx';
import { dateForm, everywhere, siteIn } from '../site.ts';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const { language, name, institution } = site;
  return headOf({
    language,
    title: name,
    description: wordsOf(language)('description', { name }),
    institution: name,
    path: frontPath(language),
    versions: everywhere(site, ''),
    mainLanguage: institution.mainLanguage,
  });
}

/** The front page: the pinned release or the newest in full width, below it the newest of each section. */
export default async function FrontPage({ params }: Props) {
  const site = await siteIn((await params).locale);
  const { language, institution } = site;
  const words = wordsOf(language);
  const lead = await leadOf(language);
  return (
    <Frame site={site} here={frontPath(language)} versions={everywhere(site, '')}>
      <h1 className="lead-label">{words('latest')}</h1>
      {!lead && <p className="page-intro">{words('list.empty')}</p>}
      {lead && (
        <article className="lead">
          <Entry
            entry={entryView(site, lead)}
            place={dateForm(site)}
            level={2}
            shows={{ section: true, summary: true }}
          />
        </article>
      )}
      <div className="sections">
        {institution.sections.map((section) => (
          <SectionNews key={section.key} site={site} section={section.key} without={lead?.reference ?? ''} />
        ))}
      </div>
      <TopicsCounted site={site} />
      {lead && (
        <p className="more">
          <a className="link" href={newsPath(language)}>
            {words('allNews')}
          </a>
        </p>
      )}
    </Frame>
  );
}
