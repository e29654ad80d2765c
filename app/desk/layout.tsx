import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeskNavigation } from '#components/desk/desk-navigation.tsx';
import { KeepFresh } from '#components/desk/keep-fresh.tsx';
import { QuickKeys } from '#components/desk/quick-keys.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { atDesk, singleKeysNow, standingNow } from './at-desk.ts';
import { Banners } from './banners.tsx';
import { Bell } from './bell.tsx';
import { standingCommands } from './find/found.ts';
import { placesFor } from './places.ts';
import '../staff.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s – Desk' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

/** What stands around every screen of the desk. It shows where one may go; it decides nothing. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const { actor, now } = await atDesk();
  const standing = await standingNow();
  return (
    <html lang="en" dir="ltr">
      <body className="desk-body">
        <a className="desk-skip" href="#content">
          Skip to the content
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
                  New release
                </LinkButton>
              ) : null}
              <Who name={actor.name} roles={actor.roles.map((role) => ROLE_WORDS[role]).join(', ')} />
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
        Your account
      </Link>
      <form action="/sign-in/out" method="post">
        <Button type="submit">Sign out</Button>
      </form>
    </div>
  );
}
