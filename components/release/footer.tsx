import { feedPath } from '#newsroom/addresses.ts';
import type { MenuLink } from './masthead.tsx';
import { zoneCalled } from './time.tsx';
import { wordsOf } from './words.ts';

type Props = {
  readonly language: string;
  readonly name: string;
  /** The zone all times are shown in, IANA name. */
  readonly zone: string;
  readonly links: readonly MenuLink[];
};

/** The foot of every public page. */
export function Footer({ language, name, zone, links }: Props) {
  const words = wordsOf(language);
  return (
    <footer className="footer">
      <div className="wide">
        <div>
          <p className="footer-name">{name}</p>
          <p className="footer-zone">{words('zone', { zone: zoneCalled(zone, language) })}</p>
        </div>
        <ul>
          {links.map((link) => (
            <li key={link.path}>
              <a className="link" href={link.path}>
                {link.name}
              </a>
            </li>
          ))}
          <li>
            <a className="link" href={feedPath(language, 'atom')} type="application/atom+xml">
              {words('feed', { format: 'Atom' })}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
