import { notFound } from 'next/navigation';
import { requireActor } from '#auth/current-actor.ts';
import { styleNonce } from '#auth/style-nonce.ts';
import { ReleaseArticle } from '#components/release/article.tsx';
import { Footer } from '#components/release/footer.tsx';
import { Look } from '#components/release/look.tsx';
import { Masthead } from '#components/release/masthead.tsx';
import { readSettingPreview } from '#desk/read/setting-preview.ts';
import { stores } from '#desk/stores.ts';
import { sectionPath, topicPath } from '#newsroom/addresses.ts';
import { shadesOf } from '#newsroom/colours.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { speakForAsker } from '../../../../../desk/language.ts';
import { PreviewBar } from '../../../preview-bar.tsx';

type Props = { readonly params: Promise<{ language: string }> };

/** What readers would have after a change of the furniture that this person looks at, around a release that was never written. */
export default async function SettingPreviewPage({ params }: Props) {
  const actor = await requireActor();
  await speakForAsker();
  const { language } = await params;
  const preview = await readSettingPreview(stores(), actor, language, new Date());
  if (!preview) notFound();
  const { institution, view, sections, topics } = preview;
  const called = (names: ByLanguage) => names[language] || names[institution.mainLanguage] || '';
  const name = called(institution.names);
  const menu = sections.map(({ key, names }) => ({ path: sectionPath(language, key), name: called(names) }));
  const entries = institution.languages.map((one) => ({ language: one, path: `/${one}` }));
  return (
    <>
      <Look colours={shadesOf(institution.colour)} nonce={await styleNonce()} />
      <PreviewBar language={language} languages={institution.languages} at="/desk/settings/preview" />
      <Masthead
        language={language}
        name={name}
        emblem={institution.emblem}
        motto={institution.mottos[language] ?? null}
        menu={menu}
        switch={entries}
        here=""
      />
      <main className="page" id="content">
        <div className="wide">
          <ReleaseArticle
            view={view}
            topics={topics.map(({ key, names }) => ({ path: topicPath(language, key), name: called(names) }))}
          />
        </div>
      </main>
      <Footer language={language} name={name} zone={institution.zone} links={[]} />
    </>
  );
}
