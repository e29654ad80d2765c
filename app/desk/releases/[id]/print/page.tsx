import { Headline } from '#components/desk/in-language.tsx';
import { LanguageTitle } from '#components/desk/language-title.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readPrinted } from '#desk/read/printed.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../../at-desk.ts';
import { titled } from '../../../language.ts';
import { contentFacts } from '../review/content-facts.tsx';
import { PrintButton } from './print-button.tsx';
import { PrintedText } from './printed-text.tsx';
import { RunningHead } from './running-head.tsx';

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Query> };

export const generateMetadata = titled('Print');

/** One revision on paper, in every included language; every page says what it is and whether it may be given on. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { actor, stores, now } = await atDesk();
  const named = inQuery(await searchParams, 'revision');
  const releaseId = idIn((await params).id);
  const printed = orNotFound(
    await readPrinted(stores, actor, releaseId, named === '' ? null : idIn(named), spokenLanguage()),
  );
  const { release, edition, revision } = printed;
  const spoken = spokenLanguage();
  return (
    <>
      <PageHeading
        back={{ href: `/desk/releases/${release.id}`, label: say('The release') }}
        title={<Headline words={edition.headline} language={release.mainLanguage} />}
        intro={say(
          'For people without an account: print it, or save it as a PDF. Every page carries its head.',
        )}
      >
        <PrintButton />
      </PageHeading>
      <article className="sheet">
        <RunningHead printed={printed} now={now} />
        <div className="sheet-body">
          <Facts facts={contentFacts({ ...printed, content: revision.content })} />
          {revision.content.included.map((language) => (
            <section key={language} className="sheet-text" aria-label={languageHeading(language, spoken)}>
              <h2>
                <LanguageTitle language={language} />
              </h2>
              <PrintedText content={revision.content} language={language} />
            </section>
          ))}
        </div>
      </article>
    </>
  );
}
