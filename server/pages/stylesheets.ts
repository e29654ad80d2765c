import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

const HREF = /^\/_next\/static\/[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*\.css$/;

/** The stylesheets of the build, read once: their names carry a hash of what is in them. */
export class Stylesheets {
  readonly #build: string;
  readonly #read = new Map<string, string>();

  /** @param build the build folder, `.next` */
  constructor(build: string) {
    this.#build = build;
  }

  /** The text of each address, fit to stand inside a page. Throws where one is not of the build. */
  async read(hrefs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    for (const href of hrefs) {
      if (!this.#read.has(href)) this.#read.set(href, await this.#load(href));
    }
    return this.#read;
  }

  async #load(href: string): Promise<string> {
    const [path = ''] = href.split('?'); // a deployment mark may follow
    if (!HREF.test(path) || path.includes('..')) throw new Error(`Not a stylesheet of the build: ${href}`);
    const css = await readFile(join(this.#build, path.slice('/_next/'.length)), 'utf8');
    if (/<\/style/i.test(css)) throw new Error(`The stylesheet ${href} would end its own element.`);
    return absolute(css.replace(/\n?\/\*# sourceMappingURL=.*?\*\/\s*$/s, ''), dirname(path));
  }
}

/** Addresses relative to the stylesheet, made absolute: inside a page they would mean something else. */
function absolute(css: string, folder: string): string {
  return css.replace(
    /url\((["']?)(?!["']?(?:\/|data:|#|[a-z][a-z0-9+.-]*:))([^"')]+)\1\)/gi,
    (_, mark: string, path: string) => {
      return `url(${mark}${posix.normalize(posix.join(folder, path))}${mark})`;
    },
  );
}
