import { Emblem } from './emblem.tsx';
import { LanguageSwitch, type SwitchEntry } from './language-switch.tsx';
import { Magnifier } from './magnifier.tsx';
import { Motto, type MottoWords } from './motto.tsx';
import { wordsOf } from './words.ts';

export type MenuLink = { readonly path: string; readonly name: string };

type Props = {
  readonly language: string;
  readonly name: string;
  /** The institution's own drawing, or null. */
  readonly emblem: string | null;
  readonly motto: MottoWords | null;
  readonly menu: readonly MenuLink[];
  /** Where readers search; absent in a preview. */
  readonly search?: MenuLink;
  readonly switch: readonly SwitchEntry[];
  /** The path of the page shown, so that the menu can mark it. */
  readonly here: string;
};

/** The head of every public page: its languages, whose site it is, its motto, its menu. */
export function Masthead({ language, name, emblem, motto, menu, search, switch: entries, here }: Props) {
  return (
    <header className="masthead">
      <div className="wide">
        <LanguageSwitch language={language} entries={entries} />
        <div className="masthead-top">
          <a className="masthead-name" href={`/${language}`}>
            <Emblem svg={emblem} />
            <span>{name}</span>
          </a>
          {motto && <Motto motto={motto} language={language} />}
        </div>
        <div className="bar">
          <nav aria-label={wordsOf(language)('menu')}>
            <ul>
              {menu.map((link) => (
                <li key={link.path}>
                  <a href={link.path} aria-current={isHere(link, here)}>
                    {link.name}
                  </a>
                </li>
              ))}
              {search && (
                <li className="bar-search">
                  <a href={search.path} aria-current={isHere(search, here)}>
                    <Magnifier />
                    {search.name}
                  </a>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

function isHere(link: MenuLink, here: string): 'page' | undefined {
  return link.path === here ? 'page' : undefined;
}
