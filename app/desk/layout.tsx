import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeskNavigation } from '#components/desk/desk-navigation.tsx';
import { KeepFresh } from '#components/desk/keep-fresh.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import type { Standing } from '#desk/read/standing.ts';
import { atDesk, standingNow } from './at-desk.ts';
import { Banners } from './banners.tsx';
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
              <Who name={actor.name} roles={actor.roles.map((role) => ROLE_WORDS[role]).join(', ')} />
            </div>
            <DeskNavigation links={linksFor(standing.may)} />
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
      <Link href="/desk/account" prefetch={false} className="text-link">
        Your account
      </Link>
      <form action="/sign-in/out" method="post">
        <Button type="submit">Sign out</Button>
      </form>
    </div>
  );
}

function linksFor(may: Standing['may']) {
  const links = [
    { href: '/desk', name: 'My work', may: true },
    { href: '/desk/releases', name: 'Releases', may: may.editions },
    { href: '/desk/releases/new', name: 'New release', may: may.startRelease },
    { href: '/desk/calendar', name: 'Calendar', may: may.editions },
    { href: '/desk/notifications', name: 'Notifications', may: true },
    { href: '/desk/notice', name: 'Notice', may: may.notice },
    { href: '/desk/sections', name: 'Sections', may: may.settings },
    { href: '/desk/topics', name: 'Topics', may: may.settings },
    { href: '/desk/contacts', name: 'Contacts', may: may.settings },
    { href: '/desk/people', name: 'People', may: may.people },
    { href: '/desk/settings', name: 'Settings', may: may.settings || may.freeze },
    { href: '/desk/audit', name: 'Audit', may: may.audit },
  ];
  return links.filter((link) => link.may).map(({ href, name }) => ({ href, name }));
}
