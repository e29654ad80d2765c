import { notFound } from 'next/navigation';
import { requireActor } from '#auth/current-actor.ts';
import { styleNonce } from '#auth/style-nonce.ts';
import { say } from '#components/desk/words/say.ts';
import { ReleaseArticle } from '#components/release/article.tsx';
import { Footer } from '#components/release/footer.tsx';
import { Look } from '#components/release/look.tsx';
import { Masthead } from '#components/release/masthead.tsx';
import { readPreview } from '#desk/read/preview.ts';
import { stores } from '#desk/stores.ts';
import { sectionPath } from '#newsroom/addresses.ts';
import { shadesOf } from '#newsroom/colours.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { speakForAsker } from '../../../../../../desk/language.ts';
import { PreviewBar } from '../../../../preview-bar.tsx';

type Props = {
  readonly params: Promise<{ id: string; language: string }>;
  readonly searchParams: Promise<{ readonly words?: string | readonly string[] }>;
};

/**
 * The open edition as its readers would see it: their article, their stylesheet, their masthead. With
 * `words` it holds what this person is writing in that tab, and stands in a frame beside it.
 */
export default async function PreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  await speakForAsker();
  const { id, language } = await params;
  const { words } = await searchParams;
  const tab = typeof words === 'string' ? words : null;
  const preview = /^[1-9]\d{0,14}$/.test(id)
    ? await readPreview(stores(), actor, Number(id), language, tab)
    : null;
  if (!preview || preview.language !== language) notFound();
  const { institution, view, languages, sections } = preview;
  const release = `/desk/releases/${id}`;
  const called = (names: ByLanguage) => names[language] || names[institution.mainLanguage] || '';
  const name = called(institution.names);
  const menu = sections.map(({ key, names }) => ({ path: sectionPath(language, key), name: called(names) }));
  return (
    <>
      <Look colours={shadesOf(institution.colour)} nonce={await styleNonce()} />
      {tab === null ? (
        <PreviewBar language={language} languages={languages} at={`${release}/preview`}>
          <a href={`${release}/edit`}>{say('Edit')}</a>
          <a href={release}>{say('The release')}</a>
        </PreviewBar>
      ) : null}
      <Masthead
        language={language}
        name={name}
        emblem={institution.emblem}
        motto={institution.mottos[language] ?? null}
        menu={menu}
        switch={[]}
        here=""
      />
      <main className="page" id="content">
        <div className="wide">
          <ReleaseArticle view={view} />
        </div>
      </main>
      <Footer language={language} name={name} zone={institution.zone} links={[]} />
    </>
  );
}
