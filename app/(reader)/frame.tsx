import type { ReactNode } from 'react';
import { Footer } from '#components/release/footer.tsx';
import { Masthead } from '#components/release/masthead.tsx';
import { SiteNotice } from '#components/release/site-notice.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { Version } from '#db/public/releases.ts';
import { wordsFor } from '#newsroom/release-view.ts';
import { searchPath } from '#newsroom/search-asked.ts';
import { footLinks, menuOf } from './menu.ts';
import { dateForm, type Site, standingPagesIn } from './site.ts';

type Props = {
  readonly site: Site;
  /** The page's own path. */
  readonly here: string;
  /** The languages this page can be read in. */
  readonly versions: readonly Version[];
  readonly children: ReactNode;
};

/** What stands around every public page. */
export async function Frame({ site, here, versions, children }: Props) {
  const { language, institution, name } = site;
  const words = wordsOf(language);
  const standing = await standingPagesIn(language);
  const entries = institution.languages.map((tag) => ({
    language: tag,
    path: versions.find((version) => version.language === tag)?.path ?? null,
  }));
  return (
    <>
      <a className="skip" href="#content">
        {words('skip')}
      </a>
      <Notice site={site} />
      <Masthead
        language={language}
        name={name}
        emblem={institution.look.emblem}
        motto={institution.mottos[language] ?? null}
        menu={menuOf(site, standing)}
        search={{ path: searchPath(language), name: words('search.heading') }}
        switch={entries}
        here={here}
      />
      <main className="page" id="content" tabIndex={-1}>
        <div className="wide">{children}</div>
      </main>
      <Footer language={language} name={name} zone={institution.zone} links={footLinks(site, standing)} />
    </>
  );
}

/** In the reader's language, else in the main one. */
function Notice({ site }: { readonly site: Site }) {
  const { notice, mainLanguage } = site.institution;
  if (!notice) return null;
  const told = wordsFor(notice.words, site.language, mainLanguage);
  return (
    <SiteNotice
      words={told.words}
      wordsLanguage={told.language}
      since={new Date(notice.since)}
      view={dateForm(site)}
    />
  );
}
