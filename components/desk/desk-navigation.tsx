'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useId } from 'react';
import { useSay } from './words/use-say.tsx';

type NavigationLink = { readonly href: string; readonly name: string };
type Group = { readonly name: string; readonly places: readonly NavigationLink[] };

/**
 * Where one may go on the desk, in groups. The link of the part one is in is marked; the longest address
 * wins. On narrow screens a button opens it over the page, without scripts too; another page closes it.
 */
export function DeskNavigation({ groups }: { readonly groups: readonly Group[] }) {
  const path = usePathname();
  const { say } = useSay();
  const here = groups
    .flatMap(({ places }) => places)
    .filter(({ href }) => path === href || (href !== '/desk' && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <>
      <button type="button" popoverTarget="desk-menu" className="button desk-menu-button">
        {say('Menu')}
      </button>
      <nav key={path} id="desk-menu" popover="auto" className="desk-nav" aria-label={say('Desk')}>
        <button
          type="button"
          popoverTarget="desk-menu"
          popoverTargetAction="hide"
          className="button desk-menu-button"
        >
          {say('Close')}
        </button>
        {groups.map((group) => (
          <NavigationGroup key={group.name} group={group} here={here} path={path} />
        ))}
      </nav>
    </>
  );
}

type GroupProps = { readonly group: Group; readonly here: string | undefined; readonly path: string };

function NavigationGroup({ group: { name, places }, here, path }: GroupProps) {
  const id = useId();
  return (
    <div className="desk-nav-group">
      <p id={id} className="desk-nav-name">
        {name}
      </p>
      <ul aria-labelledby={id}>
        {places.map(({ href, name: called }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={href === here ? (href === path ? 'page' : 'true') : undefined}
            >
              {called}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
