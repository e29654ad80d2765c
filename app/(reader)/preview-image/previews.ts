import { wordsOf } from '#components/release/words.ts';
import type { PublicRelease } from '#db/public/releases.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { type Site, sectionName } from '../site.ts';
import type { Card } from './card.ts';

/** The picture for every page of a language that has none of its own. */
export function siteCard({ language, name, institution }: Site): Card {
  const motto = institution.mottos[language]?.words.replaceAll('\n', ' ') ?? '';
  return { language, look: institution.look, name: null, headline: name, line: motto, warning: null };
}

/** The picture of a release: what it is, whose, from when, and whether it still stands. */
export function releaseCard(site: Site, { page, release, text }: PublicRelease): Card {
  const { date } = formatShown(
    page.publishedAt,
    site.institution.zone,
    site.language,
    site.institution.dateStyle,
  );
  const withdrawn = wordsOf(site.language)('withdrawn.heading');
  return {
    language: site.language,
    look: site.institution.look,
    name: site.name,
    headline: text.headline,
    line: `${sectionName(site, release.section)} · ${date}`,
    warning: release.state === 'withdrawn' ? withdrawn : null,
  };
}
