'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

type NavigationLink = { readonly href: string; readonly name: string };

/** Where one may go on the desk. The link of the part one is in is marked; the longest address wins. */
export function DeskNavigation({ links }: { readonly links: readonly NavigationLink[] }) {
  const path = usePathname();
  const here = links
    .filter(({ href }) => path === href || (href !== '/desk' && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <nav className="desk-nav" aria-label="Desk">
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={href === here ? (href === path ? 'page' : 'true') : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
