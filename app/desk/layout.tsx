import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeskNavigation } from '#components/desk/desk-navigation.tsx';
import { KeepFresh } from '#components/desk/keep-fresh.tsx';
import { QuickKeys } from '#components/desk/quick-keys.tsx';
import { browserCatalogue } from '#components/desk/words/catalogues.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Speaking } from '#components/desk/words/use-say.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { atDesk, singleKeysNow, standingNow } from './at-desk.ts';
import { Banners } from './banners.tsx';
import { Bell } from './bell.tsx';
import { standingCommands } from './find/found.ts';
import { speakForAsker } from './language.ts';
import { placesFor } from './places.ts';
import '../staff.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  await speakForAsker();
  const desk = say('Desk');
  return { title: { default: desk, template: `%s – ${desk}` }, robots: { index: false, follow: false } };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

/** What stands around every screen of the desk. It shows where one may go; it decides nothing. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const { actor, now } = await atDesk();
  const standing = await standingNow();
  const language = spokenLanguage();
  return (
    <html lang={language} dir="ltr">
      <body className="desk-body">
        <Speaking language={language} catalogue={browserCatalogue(language)}>
          <a className="desk-skip" href="#content">
            {say('Skip to the content')}
          </a>
          <header className="desk-head">
            <div className="desk-wide">
              <div className="desk-head-top">
                <a className="desk-name" href="/desk">
                  {standing.name}
                </a>
                <QuickKeys groups={standingCommands(standing.may)} singleKeys={await singleKeysNow()} />
                {standing.may.startRelease ? (
                  <LinkButton href="/desk/releases/new" tone="main">
                    {say('New release')}
                  </LinkButton>
                ) : null}
                <Who name={actor.name} roles={actor.roles.map((role) => say(ROLE_WORDS[role])).join(', ')} />
              </div>
              <DeskNavigation groups={placesFor(standing.may)} />
            </div>
          </header>
          <div className="desk-wide desk-banners">
            <Banners standing={standing} />
          </div>
          <main className="desk-wide desk-main" id="content" tabIndex={-1}>
            {children}
          </main>
          <KeepFresh renderedAt={now.getTime()} />
        </Speaking>
      </body>
    </html>
  );
}

function Who({ name, roles }: { readonly name: string; readonly roles: string }) {
  return (
    <div className="desk-who">
      <span>
        <bdi>{name}</bdi> <span className="desk-who-roles">{roles}</span>
      </span>
      <Bell />
      <Link href="/desk/account" prefetch={false} className="text-link">
        {say('Your account')}
      </Link>
      <form action="/sign-in/out" method="post">
        <Button type="submit">{say('Sign out')}</Button>
      </form>
    </div>
  );
}
