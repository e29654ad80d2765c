import { previewPath } from '#newsroom/addresses.ts';
import { readSearch, searchPath } from '#newsroom/search-asked.ts';
import { pathOf } from './address-path.ts';
import {
  type AddressRow,
  addressRow,
  editionState,
  hasCalendar,
  homeOf,
  lastTarget,
  liveNumberOf,
  mainLanguageOf,
  sectionKeys,
} from './address-rows.ts';
import { LIST_ROUTES, monthPage, NUMBER, plainPage, unknown } from './list-routes.ts';
import { drawn, OUTPUT_ROUTES } from './output-routes.ts';

/** What a reader's address answers. */
export type Resolution =
  /**
   * `path` is the one address of this page, with the query parameters it knows. `drawnBy` names the
   * inner address that draws it, where the framework has no folder for the address itself. A passing
   * page is asked for in too many ways to be kept among the others.
   */
  | {
      readonly answer: 'page';
      readonly path: string;
      readonly drawnBy?: string;
      readonly language: string;
      readonly passing?: true;
    }
  | { readonly answer: 'moved'; readonly to: string }
  /** `path` is the address whose page tells why it is gone; many addresses can share it. */
  | { readonly answer: 'gone'; readonly path: string; readonly reference: string; readonly language: string }
  | { readonly answer: 'unknown'; readonly language: string };

/** An address that fits a route's pattern. */
export type Asked = {
  /** Segments with the language in its own case. */
  readonly segments: readonly string[];
  readonly language: string;
  readonly query: URLSearchParams;
  /** The last pattern variables, by name. */
  readonly named: Readonly<Record<string, string>>;
};

/**
 * `{l}` fits one of the institution's languages; any other name in braces fits one segment, or what is
 * left of one beside fixed letters, as in `feed.{format}`.
 */
export type Route = { readonly pattern: string; readonly resolve: (asked: Asked) => Resolution };

/** Every reader route. The first that fits answers; a new page is a new row. */
export const ROUTES: readonly Route[] = [
  ...OUTPUT_ROUTES,
  { pattern: '/r/{yyyy}/{n}', resolve: shortAddress },
  { pattern: '/{l}', resolve: plainPage },
  { pattern: '/{l}/search', resolve: searchPage },
  ...LIST_ROUTES,
  { pattern: '/{l}/news/{yyyy}/{slug}.ics', resolve: calendar },
  { pattern: '/{l}/news/{yyyy}/{slug}.json', resolve: (asked) => wireCopy(asked, 'ninjs') },
  { pattern: '/{l}/news/{yyyy}/{slug}.txt', resolve: (asked) => wireCopy(asked, 'text') },
  { pattern: '/{l}/news/{yyyy}/{slug}', resolve: monthOrRelease },
  { pattern: '/{l}/news/{yyyy}/{slug}/history', resolve: (asked) => belowRelease(asked, () => 'readable') },
  {
    pattern: '/{l}/news/{yyyy}/{slug}/editions/{edition}',
    resolve: (asked) => belowRelease(asked, oldEdition),
  },
  { pattern: '/{l}/news/{yyyy}/{slug}/changes/{span}', resolve: (asked) => belowRelease(asked, differences) },
  { pattern: '/{l}/news/{yyyy}/{slug}/preview-{edition}.png', resolve: preview },
  { pattern: '/{l}/{slug}', resolve: fromTable },
];

/** A slug is never only digits. */
function monthOrRelease(asked: Asked): Resolution {
  return /^\d+$/.test(asked.named.slug ?? '') ? monthPage(asked) : fromTable(asked);
}

function searchPage({ language, query }: Asked): Resolution {
  const search = readSearch(query, sectionKeys());
  if (search === null) return { answer: 'unknown', language };
  return { answer: 'page', path: searchPath(language, search), language, passing: true };
}

function fromTable(asked: Asked): Resolution {
  const row = addressRow(pathOf(asked.segments));
  return row ? rowAnswer(row) : unknown(asked);
}

/** The calendar file of an advisory goes where its release goes: moved with it, gone with it. */
function calendar(asked: Asked): Resolution {
  const row = addressRow(pathOf([...asked.segments.slice(0, 3), asked.named.slug ?? '']));
  if (!row || !hasCalendar(row.reference, row.language)) return unknown(asked);
  if (row.answer === 'gone') return rowAnswer(row);
  return wireCopy(asked, 'calendar');
}

/** What a row of the address table answers. */
export function rowAnswer(row: AddressRow): Resolution {
  if (row.answer === 'moved') return { answer: 'moved', to: row.target ?? row.path };
  if (row.answer === 'page') return { answer: 'page', path: row.path, language: row.language };
  const path = homeOf(row.reference, row.language) ?? row.path;
  return { answer: 'gone', path, reference: row.reference, language: row.language };
}

/** `/r/2018/0042` leads to the release in its main language, also when it is gone. */
function shortAddress(asked: Asked): Resolution {
  const reference = `${asked.named.yyyy ?? ''}/${asked.named.n ?? ''}`;
  const language = mainLanguageOf(reference);
  const home = language === null ? null : homeOf(reference, language);
  return home === null ? unknown(asked) : { answer: 'moved', to: home };
}

type Standing = 'readable' | 'suppressed' | null;

/** History, editions and differences go where their release goes: moved with it, gone with it. */
function belowRelease(asked: Asked, standing: (release: AddressRow, asked: Asked) => Standing): Resolution {
  const home = pathOf(asked.segments.slice(0, 4));
  const path = pathOf(asked.segments);
  return ofRelease(asked, home, path.slice(home.length), (row) => {
    const found = standing(row, asked);
    if (found === null) return unknown(asked);
    if (found === 'readable') return { answer: 'page', path, language: row.language };
    return { answer: 'gone', path, reference: row.reference, language: row.language };
  });
}

/** The release as a newsroom's programs and people take it over; it moves and goes with its release. */
function wireCopy(asked: Asked, form: 'calendar' | 'ninjs' | 'text'): Resolution {
  const { yyyy = '', slug = '' } = asked.named;
  const home = pathOf([...asked.segments.slice(0, 3), slug]);
  return ofRelease(asked, home, pathOf(asked.segments).slice(home.length), () =>
    drawn(asked, ['wire', form, yyyy, slug]),
  );
}

/** The picture of the newest edition; older ones lead there, whatever became of them. */
function preview(asked: Asked): Resolution {
  const { yyyy = '', slug = '', edition = '' } = asked.named;
  const home = pathOf(asked.segments.slice(0, 4));
  return ofRelease(asked, home, pathOf(asked.segments).slice(home.length), ({ reference }) => {
    const newest = liveNumberOf(reference);
    if (!NUMBER.test(edition) || Number(edition) > newest) return unknown(asked);
    if (Number(edition) === newest) return drawn(asked, ['preview', yyyy, slug]);
    return { answer: 'moved', to: previewPath(home, newest) };
  });
}

/** What stands under the address of a release: `home` is the release's path, `below` what follows it. */
function ofRelease(
  asked: Asked,
  home: string,
  below: string,
  answer: (release: AddressRow) => Resolution,
): Resolution {
  const row = addressRow(home);
  if (!row) return unknown(asked);
  if (row.answer === 'gone') return rowAnswer(row);
  const found = answer(row);
  if (row.answer === 'page' || found.answer === 'unknown') return found;
  return { answer: 'moved', to: lastTarget(row.path) + below };
}

function oldEdition(release: AddressRow, asked: Asked): Standing {
  const number = asked.named.edition ?? '';
  return NUMBER.test(number) ? editionState(release.reference, Number(number), release.language) : null;
}

/** `1..3`: from the older to the newer. A difference touching a suppressed edition is gone as well. */
function differences(release: AddressRow, asked: Asked): Standing {
  const [from = '', to = '', ...more] = (asked.named.span ?? '').split('..');
  if (more.length > 0 || !NUMBER.test(from) || !NUMBER.test(to) || Number(from) >= Number(to)) return null;
  const ends = [from, to].map((end) => editionState(release.reference, Number(end), release.language));
  if (ends.includes(null)) return null;
  return ends.includes('suppressed') ? 'suppressed' : 'readable';
}
