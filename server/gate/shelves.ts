import type { Door } from '../inner.ts';
import { Turnstile } from '../turnstile.ts';
import { Flights } from './flights.ts';
import type { Generations } from './generations.ts';
import type { KeptOnDisk } from './kept-on-disk.ts';
import { makeResponse } from './make-response.ts';
import { type Rendered, renderPage } from './render.ts';
import { Responses } from './responses.ts';
import type { Wanted } from './wanted.ts';

/** Where finished responses lie and where they come from. */
export type Shelf = { readonly responses: Responses; readonly flights: Flights };

/** What the shelves share. */
export type Maker = {
  readonly generations: Generations;
  readonly pages: Door;
  /** The host that pages are made for. */
  readonly host: string;
};

type Render = (wanted: Wanted) => Promise<Rendered | null>;

const RENDERS_AT_ONCE = 4;
const RENDERS_WAITING = 2000;
const SEARCH_BYTES = 8 * 1024 * 1024;

/** The shelf of pages: as large as the operator allows, and kept over a restart. */
export function shelfOfPages(maker: Maker, maxBytes: number, kept: KeptOnDisk): Shelf {
  const turnstile = new Turnstile(RENDERS_AT_ONCE, RENDERS_WAITING);
  return shelf(maker, maxBytes, kept, (wanted) => turnstile.run(() => renderOf(maker)(wanted)));
}

/**
 * The shelf of searches: small and in memory only, so that whatever is searched for pushes out no page.
 * Searches queue in the pages process, which refuses a crowd; here they would stand in the pages' way.
 */
export function shelfOfSearches(maker: Maker): Shelf {
  return shelf(maker, SEARCH_BYTES, null, renderOf(maker));
}

function renderOf({ pages, host }: Maker): Render {
  return ({ path }) => renderPage(pages, host, path);
}

function shelf({ generations }: Maker, maxBytes: number, kept: KeptOnDisk | null, render: Render): Shelf {
  const responses = new Responses(generations, maxBytes);
  const flights = new Flights({
    generations,
    responses,
    fetchKept: async (key) => kept?.fetch(key, generations.isHeld()) ?? null,
    make: async (wanted) => {
      if (generations.isHeld()) return null;
      const rendered = await render(wanted);
      return rendered && makeResponse(wanted, rendered, generations);
    },
    keep: (response) => kept?.keep(response),
  });
  return { responses, flights };
}
