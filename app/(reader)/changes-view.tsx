import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Difference } from '#components/release/difference.tsx';
import { wordsOf } from '#components/release/words.ts';
import {
  type Edition,
  type PublicRelease,
  readEditionLanguages,
  readEditionText,
} from '#db/public/releases.ts';
import { changesPath, historyPath } from '#newsroom/addresses.ts';
import { compared } from './compared.ts';
import { Frame } from './frame.tsx';
import { headOf } from './head.ts';
import { editionAsked } from './old-edition.tsx';
import { dateForm, type Site } from './site.ts';
import { SuppressedEdition } from './suppressed.tsx';

/** The older and the newer edition that a difference is between. */
export type Span = { readonly from: Edition; readonly to: Edition };
type Props = { readonly site: Site; readonly found: PublicRelease; readonly span: Span };

/** Reads `1..3`; null where it names no two editions in their order. */
export function spanAsked(found: PublicRelease, written: string): Span | null {
  const [from, to, ...more] = written.split('..').map((number) => editionAsked(found, number));
  return from && to && more.length === 0 && from.number < to.number ? { from, to } : null;
}

export function changesHead(site: Site, found: PublicRelease, { from, to }: Span): Metadata {
  const values = { from: from.number, to: to.number };
  const words = wordsOf(site.language);
  return headOf({
    language: site.language,
    title: words('changes.title', { ...values, headline: found.page.headline }),
    description: words('changes.heading', values),
    institution: site.name,
    path: found.page.path,
    versions: [],
    mainLanguage: found.release.mainLanguage,
    hidden: true,
  });
}

/** The words that came and went between two editions. */
export async function Changes({ site, found, span: { from, to } }: Props) {
  const taken = [from, to].find((edition) => edition.state === 'suppressed');
  if (taken) return <SuppressedEdition site={site} found={found} edition={taken.number} />;
  const { release, page, versions } = found;
  const words = wordsOf(site.language);
  const values = { from: from.number, to: to.number };
  const before = (await readEditionText(release.reference, from.number, site.language)) ?? notFound();
  const after = (await readEditionText(release.reference, to.number, site.language)) ?? notFound();
  const inBoth = await readEditionLanguages(release.reference, from.number);
  const elsewhere = versions
    .filter((version) => inBoth.includes(version.language))
    .map(({ language, path }) => ({ language, path: changesPath(path, from.number, to.number) }));
  const fields = compared(before, after, dateForm(site));
  return (
    <Frame site={site} here={changesPath(page.path, from.number, to.number)} versions={elsewhere}>
      <h1 className="page-title">{words('changes.heading', values)}</h1>
      <p className="page-intro">
        <a className="link" href={page.path}>
          {page.headline}
        </a>
      </p>
      <p className="page-intro">{words(fields.length > 0 ? 'changes.legend' : 'changes.same')}</p>
      <div className="fields">
        {fields.map(({ field, paragraphs }) => (
          <section key={field}>
            <h2>{words(`changes.fields.${field}`)}</h2>
            <Difference paragraphs={paragraphs} language={site.language} />
          </section>
        ))}
      </div>
      <p className="more">
        <a className="link" href={historyPath(page.path)}>
          {words('release.history')}
        </a>
      </p>
    </Frame>
  );
}
