import type { ReactNode } from 'react';
import { ReleaseArticle } from '#components/release/article.tsx';
import { readChangeNotes } from '#db/public/releases.ts';
import { viewOf } from './release-view.ts';
import { releaseAt, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** Where the institution may have a standing page of its own. */
  readonly path: string;
  /** Stands there where it has none. */
  readonly children: ReactNode;
};

/** What a page of the site opens with: the institution's standing page at this address, else what comes with it. */
export async function OwnWords({ site, path, children }: Props) {
  const at = await releaseAt(path);
  if (at?.answer !== 'page') return children;
  const notes = await readChangeNotes(at.found.release.reference, site.language);
  return <ReleaseArticle view={viewOf(site, at.found, notes)} />;
}

/** Title and description of such a page. */
export async function ownTitle(
  path: string,
  otherwise: { readonly title: string; readonly description: string },
) {
  const at = await releaseAt(path);
  if (at?.answer !== 'page') return otherwise;
  const { headline: title, summary } = at.found.text;
  return { title, description: summary || otherwise.description };
}
