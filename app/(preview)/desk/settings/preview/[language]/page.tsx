import { notFound } from 'next/navigation';
import { requireActor } from '#auth/current-actor.ts';
import { styleNonce } from '#auth/style-nonce.ts';
import { say } from '#components/desk/words/say.ts';
import { Look } from '#components/release/look.tsx';
import { readSettingPreview, type SettingPreview } from '#desk/read/setting-preview.ts';
import { stores } from '#desk/stores.ts';
import { shadesOf } from '#newsroom/colours.ts';
import { inQuery, type Query } from '../../../../../desk/at-desk.ts';
import { speakForAsker } from '../../../../../desk/language.ts';
import { PreviewBar } from '../../../preview-bar.tsx';
import { Compared } from './compared.tsx';
import { SamplePage } from './sample-page.tsx';
import { WhatFollows } from './what-follows.tsx';

type Props = {
  readonly params: Promise<{ language: string }>;
  readonly searchParams: Promise<Query>;
};

/** What readers would have after a change of the furniture that this person looks at, and what they have now. */
export default async function SettingPreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  await speakForAsker();
  const { language } = await params;
  const query = await searchParams;
  const shown = inQuery(query, 'shown');
  const preview = await readSettingPreview(stores(), actor, language, shown, new Date());
  if (!preview) notFound();
  const { now, after, languages } = preview;
  const isNow = inQuery(query, 'side') === 'now';
  const side = isNow ? now : after;
  const [at, as] = ['/desk/settings/preview', shown === '' ? '' : `?shown=${shown}`];
  const isWhole = showsWhole(preview);
  const colour = (isWhole ? side : (after ?? now))?.institution.colour ?? '';
  return (
    <>
      <Look colours={shadesOf(colour)} nonce={await styleNonce()} />
      <PreviewBar
        language={language}
        languages={hasLanguages(preview) ? languages : []}
        at={at}
        as={isNow ? `${as}&side=now` : as}
      >
        {isWhole && preview.proposal ? (
          <nav aria-label={say('Before and after')}>
            <ul>
              <Side href={`${at}/${language}${as}&side=now`} isHere={isNow} name={say('Now')} />
              <Side href={`${at}/${language}${as}`} isHere={!isNow} name={say('After')} />
            </ul>
          </nav>
        ) : null}
      </PreviewBar>
      {preview.follows ? <WhatFollows follows={preview.follows} /> : null}
      {isWhole && side ? <SamplePage side={side} preview={preview} /> : <Compared preview={preview} />}
    </>
  );
}

/** A file is the same in all of them. */
function hasLanguages({ proposal }: SettingPreview): boolean {
  return proposal?.of !== 'security';
}

/** A change that is seen all over a page; others are two small things, one above the other. */
function showsWhole({ proposal }: SettingPreview): boolean {
  return proposal === null || ['institution', 'section', 'topic'].includes(proposal.of);
}

type SideProps = { readonly href: string; readonly isHere: boolean; readonly name: string };

function Side({ href, isHere, name }: SideProps) {
  return (
    <li>
      <a href={href} target="_self" aria-current={isHere ? 'page' : undefined}>
        {name}
      </a>
    </li>
  );
}
