import { ReleaseArticle } from '#components/release/article.tsx';
import { Footer } from '#components/release/footer.tsx';
import { type SettingPreview, sampleView } from '#desk/read/setting-preview.ts';
import type { Furnished } from '#newsroom/setting-proposal.ts';
import { called, Head, topicLinks } from './parts.tsx';

type Props = { readonly side: Furnished; readonly preview: SettingPreview };

/** The page of a release that was never written, with everything around it. */
export function SamplePage({ side, preview }: Props) {
  const { language, at } = preview;
  const { institution } = side;
  const view = sampleView(side, language, at);
  return (
    <>
      <Head side={side} preview={preview} />
      <main className="page" id="content">
        <div className="wide">
          {view ? <ReleaseArticle view={view} topics={topicLinks({ side, preview })} /> : null}
        </div>
      </main>
      <Footer
        language={language}
        name={called(institution.names, language, side)}
        zone={institution.zone}
        links={[]}
      />
    </>
  );
}
