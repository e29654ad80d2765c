import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as a crawler sees it. */
export type Crawled = {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly elements: readonly Element[];
};

export const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** Everything that the pages of a site lead to, from `starts` on, inside its origin; without scripts, as a robot. */
export async function crawl(
  origin: string,
  starts: readonly string[],
): Promise<ReadonlyMap<string, Crawled>> {
  const seen = new Map<string, Crawled>();
  let waiting = [...starts];
  while (waiting.length > 0) {
    const round = [...new Set(waiting)].filter((path) => !seen.has(path)).slice(0, 16);
    for (const page of await Promise.all(round.map((path) => get(origin, path)))) seen.set(page.path, page);
    const found = round.flatMap((path) => linksOf(origin, seen.get(path)));
    waiting = [...waiting, ...found].filter((path) => !seen.has(path));
  }
  return seen;
}

async function get(origin: string, path: string): Promise<Crawled> {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const text = await answer.text();
  const elements = type.startsWith('text/html') ? elementsOf(parse(text)) : [];
  return { path, status: answer.status, type, text, elements };
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

/** Paths, with their queries, of everything a page names inside its own origin. */
function linksOf(origin: string, page: Crawled | undefined): string[] {
  return (page?.elements ?? []).flatMap((element) => {
    const isMeta = element.tagName === 'meta' && attribute(element, 'property') === 'og:image';
    const words = isMeta
      ? attribute(element, 'content')
      : (attribute(element, 'href') ?? attribute(element, 'src'));
    if (words === null || words.startsWith('#')) return [];
    const url = new URL(words, origin + (page?.path ?? ''));
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}
